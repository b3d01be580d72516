"""The meeting in pictures, for whoever would rather look than read numbers.

Each picture says all that it shows in words as well.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.calendars.days import clear_working_days
from inclusive_meetings.document.chart import Bar, Chart, Shade
from inclusive_meetings.document.nodes import Block, paragraph
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting, Nation
from inclusive_meetings.model.timing import is_led_by_them, stretches, talks
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief

HERE = "audit-report"
SIT_AT_MOST = 60
CLEAR_DAYS = 10
TEXTS_SHOWN = 12
SHADES = {
    ItemKind.BREAK: Shade.BREAK,
    ItemKind.REFLECTION: Shade.REFLECTION,
    ItemKind.WELCOME: Shade.OTHER,
    ItemKind.CLOSE: Shade.OTHER,
}


def pictures(brief: Brief) -> Iterator[Block]:
    """Yield the pictures for which the agenda has numbers."""
    wording = brief.wording
    made = [
        chart
        for chart in (
            _course(brief.meeting, wording),
            _leaders(brief.meeting, wording),
            _sitting(brief.meeting, wording),
            _papers(brief.meeting, wording),
            _words(brief, wording),
        )
        if chart is not None
    ]
    yield from made
    if not made:
        yield paragraph(wording.say(f"{HERE}.pictures-none"))


def _course(meeting: Meeting, wording: Wording) -> Chart | None:
    """Return the meeting as a time-line by kind of item."""
    bars = []
    for item in meeting.items:
        if item.minutes:
            shade = _shade(item, meeting)
            kind = wording.say(f"{HERE}.shade-{shade}")
            said = _minutes(item.minutes, wording)
            bars.append(Bar(item.title.text, item.minutes, said, shade, kind))
    return _chart("course", bars, wording, in_a_row=True)


def _leaders(meeting: Meeting, wording: Wording) -> Chart | None:
    """Return who leads how many minutes; those who share an item share its minutes."""
    led: Counter[str] = Counter()
    contributors = set()
    for item in talks(meeting):
        for who in item.leads:
            led[who.name] += item.minutes // len(item.leads)
            if is_led_by_them(_only(item, who.name), meeting):
                contributors.add(who.name)
    bars = [
        Bar(
            name,
            minutes,
            _minutes(minutes, wording),
            Shade.THEIRS if name in contributors else Shade.OURS,
            wording.say(f"{HERE}.{'theirs' if name in contributors else 'ours'}"),
        )
        for name, minutes in led.most_common()
    ]
    return _chart("leaders", bars, wording)


def _sitting(meeting: Meeting, wording: Wording) -> Chart | None:
    bars = [
        Bar(
            wording.say(f"{HERE}.sitting-from", title=stretch.items[0].title),
            stretch.minutes,
            _minutes(stretch.minutes, wording),
            *_against(wording, "over", stretch.minutes > SIT_AT_MOST),
        )
        for stretch in stretches(meeting)
        if stretch.minutes
    ]
    return _chart("sitting", bars, wording, limit=SIT_AT_MOST)


def _papers(meeting: Meeting, wording: Wording) -> Chart | None:
    if meeting.date is None:
        return None
    nation = meeting.nation or Nation.ENGLAND
    bars = []
    for paper in meeting.papers:
        if paper.sent is None:
            continue
        days = clear_working_days(paper.sent, meeting.date, nation)
        said = wording.say(f"{HERE}.days", count=days)
        against = _against(wording, "under", days < CLEAR_DAYS)
        bars.append(Bar(paper.title, days, said, *against))
    return _chart("papers", bars, wording, limit=CLEAR_DAYS)


def _words(brief: Brief, wording: Wording) -> Chart | None:
    """Return how many words that nobody explains begin in each item or paper."""
    count = Counter(word.appearances[0].where for word in brief.jargon if word.is_open)
    bars = [
        Bar(where, words, wording.say(f"{HERE}.words", count=words), Shade.OURS)
        for where, words in count.most_common(TEXTS_SHOWN)
    ]
    return _chart("words", bars, wording)


def _chart(
    name: str,
    bars: list[Bar],
    wording: Wording,
    *,
    limit: int = 0,
    in_a_row: bool = False,
) -> Chart | None:
    if not bars:
        return None
    said = "; ".join(f"{bar.label}: {bar.said}" for bar in bars)
    caption = wording.say(f"{HERE}.{name}-caption")
    return Chart(
        caption=caption,
        summary=f"{caption}. {said}.",
        bars=tuple(bars),
        heads=(
            wording.say(f"{HERE}.{name}-head"),
            wording.say(f"{HERE}.{name}-value"),
        ),
        in_a_row=in_a_row,
        limit=limit,
        limit_said=wording.say(f"{HERE}.{name}-limit", limit=limit) if limit else "",
    )


def _against(wording: Wording, how: str, is_so: bool) -> tuple[Shade, str]:  # noqa: FBT001 - a plain fact
    """Return the shade and the words of a bar: it says `how` it is where it `is_so`."""
    return (Shade.OURS, wording.say(f"{HERE}.{how}")) if is_so else (Shade.OTHER, "")


def _shade(item: Item, meeting: Meeting) -> Shade:
    if item.kind in SHADES:
        return SHADES[item.kind]
    return Shade.THEIRS if is_led_by_them(item, meeting) else Shade.OURS


def _only(item: Item, name: str) -> Item:
    """Return the item as led by this one person alone."""
    return replace(item, leads=tuple(who for who in item.leads if who.name == name))


def _minutes(minutes: int, wording: Wording) -> str:
    return wording.say(f"{HERE}.minutes", count=minutes)
