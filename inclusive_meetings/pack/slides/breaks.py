"""A break says when we start again, in letters that can be read from the kettle."""

from collections.abc import Iterator

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import title
from inclusive_meetings.pack.phrasing.times import clock_words, length_words
from inclusive_meetings.pack.slides.cues import Cues
from inclusive_meetings.pack.slides.text import parted
from inclusive_meetings.pack.slides.timeline import here, over, titled

HERE = "slides"
MINUTES_BEFORE_THE_END = 5


def break_slide(meeting: Meeting, item: Item, wording: Wording) -> Slide:
    """Return the slide of a break; it promises no time that nobody knows."""
    big = wording.say(f"{HERE}.break-rest")
    if item.end:
        big = wording.say(_again(meeting, item), time=clock_words(item.end))
    return Slide(
        _title(meeting, item, wording),
        SlideKind.BREAK,
        big=text(big),
        over=over(meeting, item, wording),
        here=here(meeting, item, wording),
        notes=tuple(_notes(meeting, item, wording)),
        section=title(item),
    )


def _title(meeting: Meeting, item: Item, wording: Wording) -> str:
    own = title(item)
    if item.end:
        time = clock_words(item.end)
        return titled(meeting, wording, "break-title-until", own, time=time)
    if item.minutes:
        length = length_words(item.minutes, wording)
        return titled(meeting, wording, "break-title", own, length=length)
    return own


def _again(meeting: Meeting, item: Item) -> str:
    """Return the words for what follows: the first item, more of them, or nothing."""
    if item is meeting.items[0]:
        return f"{HERE}.break-begin"
    return f"{HERE}.break-{'end' if item is meeting.items[-1] else 'again'}"


def _notes(meeting: Meeting, item: Item, wording: Wording) -> Iterator[str]:
    cues = Cues(item, wording)
    yield cues.at(0, wording.say(f"{HERE}.break-notes"))
    yield from cues.speakers()
    yield from parted(item.text, item.title.text, wording)[0]
    if item.minutes > MINUTES_BEFORE_THE_END:
        soon = wording.say(f"{HERE}.break-soon-notes")
        yield cues.at(item.minutes - MINUTES_BEFORE_THE_END, soon)
    if item.end:
        time = clock_words(item.end)
        yield wording.say(f"{_again(meeting, item)}-notes", time=time)
