"""The agenda as a line of times, and on each slide where on it we are."""

import re
from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.deck import Here, Slide, SlideKind
from inclusive_meetings.document.inlines import Strong, Text, text
from inclusive_meetings.document.nodes import Bullets, Paragraph
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import title
from inclusive_meetings.pack.phrasing.times import clock_words, length_words, span_words

HERE = "slides"
LETTERS_OF_A_TITLE = 64
LETTERS_AT_LEAST = 24
# Words after which a title cannot stop: “a response on…”, “apologies and…”.
LEAD_ON = (
    " a an and as at but by for from held how in into of on or our since than that the "
    "their to under what which who with "
)


def times(meeting: Meeting, wording: Wording) -> Iterator[Slide]:
    """Yield the slide with the times of the whole meeting, if it has any items."""
    if not meeting.items:
        return
    timed = any(item.start for item in meeting.items)
    numbered = any(item.number for item in meeting.items)
    line = _timed if timed else _numbered if numbered else _untimed
    yield Slide(
        wording.say(f"{HERE}.agenda-title"),
        SlideKind.AGENDA if timed or numbered else SlideKind.ITEM,
        (Bullets(tuple((Paragraph(line(i)),) for i in meeting.items)),),
        notes=(
            wording.say(f"{HERE}.agenda-notes"),
            *(_said(item, wording) for item in meeting.items),
        ),
        section=wording.say(f"{HERE}.section-agenda"),
    )


def here(meeting: Meeting, item: Item, wording: Wording) -> Here:
    """Return where in the meeting the item is."""
    now = meeting.items.index(item)
    said = wording.say(
        f"{HERE}.here-picture",
        all=len(meeting.items),
        number=now + 1,
        title=item.title,
    )
    return Here(tuple(each.minutes for each in meeting.items), now, said)


def titled(
    meeting: Meeting, wording: Wording, key: str, own: str, **more: object
) -> str:
    """Return an author's own title with a label of ours beside it.

    Alone where the two are in different languages: no line is half one, half another.
    """
    spoken, ours = (
        each.partition("-")[0] for each in (meeting.language, wording.language)
    )
    if spoken != ours:
        return own
    return wording.say(f"{HERE}.{key}", title=own, **more)


def shortened(own: str) -> str:
    """Return a title as it stands on the slides that follow its own: some words of it.

    Whole, a long one would take the room of what the slide is for.
    """
    if len(own) <= LETTERS_OF_A_TITLE:
        return own
    words = own[:LETTERS_OF_A_TITLE].rpartition(" ")[0] or own[:LETTERS_OF_A_TITLE]
    whole = re.split(r"(?<=\S)[:;–—](?=\s)|\s[-–—](?=\s)", words)[0]
    if LETTERS_AT_LEAST <= len(whole) < len(words):
        words = whole
    while f" {words.rpartition(' ')[2].lower()} " in LEAD_ON:
        words = words.rpartition(" ")[0]
    return f"{words.rstrip(' ,;:.–—-(')}…"


def over(meeting: Meeting, item: Item, wording: Wording) -> str:
    """Return what stands above a title: when it begins, and that we are here."""
    known = {"number": meeting.items.index(item) + 1, "all": len(meeting.items)}
    if item.start is None:
        return wording.say(f"{HERE}.here-plain", **known)
    return wording.say(f"{HERE}.here", time=clock_words(item.start), **known)


def span(item: Item, wording: Wording) -> str:
    """Return from when to when the item is; "" where nobody knows."""
    return span_words(item.start, item.end, wording) if item.start else ""


def _timed(item: Item) -> tuple[Strong | Text, ...]:
    """Return the time and the title, with a tab between: titles stand in one line."""
    beside = Text(f"\t{_short(item)}")
    if item.start is None:
        return (beside,)
    return (Strong(text(clock_words(item.start))), beside)


def _numbered(item: Item) -> tuple[Strong | Text, ...]:
    """Return the number where else the time stands: two marks are one too many."""
    beside = Text(f"\t{_short(replace(item, number=0))}")
    if not item.number:
        return (beside,)
    return (Strong(text(f"{item.number}.")), beside)


def _untimed(item: Item) -> tuple[Text, ...]:
    return (Text(_short(item)),)


def _short(item: Item) -> str:
    """Return the title with its number; a long one is whole on its own slide."""
    short = replace(item.title, text=shortened(item.title.text))
    return title(replace(item, title=short))


def _said(item: Item, wording: Wording) -> str:
    if item.start is None or not item.minutes:
        return title(item)
    return wording.say(
        f"{HERE}.agenda-notes-line",
        time=clock_words(item.start),
        title=title(item),
        length=length_words(item.minutes, wording),
    )
