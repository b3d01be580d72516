"""The first deck: what is on the wall, and in the notes what to say."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.nodes import bullets, paragraph
from inclusive_meetings.model.meeting import Item, ItemKind, Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.agenda import title
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrases import stage_words, when_words, where_words
from inclusive_meetings.pack.reflection import we_heard_by
from inclusive_meetings.pack.slides_items import item_slide
from inclusive_meetings.pack.slides_words import word_slides, words_by_place
from inclusive_meetings.pack.times import clock_words

HERE = "slides"
LINES_ON_A_SLIDE = 6


def make(brief: Brief) -> Deck:
    """Return the deck. It is shared: nothing private is on it or in its notes."""
    meeting, wording = brief.meeting, brief.wording
    slides = (
        _opening(meeting, wording),
        _how(wording),
        _change(meeting, wording),
        *_agenda(meeting, wording),
        *word_slides(brief.words, wording),
        *_items(brief),
        _close(meeting, wording),
    )
    return Deck(
        meeting.title.text,
        meeting.language,
        tuple(_with_own_titles(slides)),
        about=wording.say("agenda.about", title=meeting.title),
    )


def _opening(meeting: Meeting, wording: Wording) -> Slide:
    lines = (when_words(meeting, wording), where_words(meeting, wording))
    notes = [wording.say(f"{HERE}.title-notes", title=meeting.title)]
    if meeting.purpose:
        purpose = meeting.purpose
        notes.append(wording.say(f"{HERE}.title-notes-purpose", purpose=purpose))
    blocks = tuple(paragraph(line) for line in lines if line)
    return Slide(meeting.title.text, SlideKind.TITLE, blocks, notes=tuple(notes))


def _how(wording: Wording) -> Slide:
    lines = [line["say"] for line in wording.records[f"{HERE}.how"]]
    return Slide(
        wording.say(f"{HERE}.how-title"),
        SlideKind.TEXT,
        (bullets(lines),),
        notes=(wording.say(f"{HERE}.how-notes"),),
    )


def _change(meeting: Meeting, wording: Wording) -> Slide:
    stage = stage_words(meeting.stage, wording)
    return Slide(
        wording.say(f"{HERE}.change-title"),
        SlideKind.TEXT,
        big=stage,
        notes=(stage, wording.say(f"{HERE}.change-notes")),
    )


def _agenda(meeting: Meeting, wording: Wording) -> Iterator[Slide]:
    lines = [_agenda_line(item, wording) for item in meeting.items]
    for number, start in enumerate(range(0, len(lines), LINES_ON_A_SLIDE), 1):
        more = wording.say(f"{HERE}.agenda-more", number=number)
        yield Slide(
            wording.say(f"{HERE}.agenda-title") if number == 1 else more,
            SlideKind.AGENDA,
            (bullets(lines[start : start + LINES_ON_A_SLIDE]),),
            notes=(wording.say(f"{HERE}.agenda-notes"),),
        )


def _agenda_line(item: Item, wording: Wording) -> str:
    if item.start is None:
        return title(item)
    return wording.say(
        f"{HERE}.agenda-line", time=clock_words(item.start), title=item.title
    )


def _items(brief: Brief) -> Iterator[Slide]:
    words = words_by_place(brief.words)
    for item in brief.meeting.items:
        if _has_slide(item):
            yield item_slide(item, words.get(item.title.text, ()), brief.wording)


def _has_slide(item: Item) -> bool:
    return item.kind not in {ItemKind.WELCOME, ItemKind.CLOSE}


def _close(meeting: Meeting, wording: Wording) -> Slide:
    time = we_heard_by(meeting, wording)
    lines = [wording.say(f"{HERE}.close-heard", time=time)]
    if who := meeting.contact:
        name = ", ".join(filter(None, (who.name, who.phone, who.email))) or who.words
        lines.append(wording.say(f"{HERE}.close-contact", name=name))
    return Slide(
        wording.say(f"{HERE}.close-title"),
        SlideKind.CLOSE,
        (bullets(lines),),
        notes=(wording.say(f"{HERE}.close-notes", time=time),),
    )


def _with_own_titles(slides: Iterable[Slide]) -> Iterator[Slide]:
    """Yield the slides, no two with one title: people find slides by it."""
    taken: set[str] = set()
    count: dict[str, int] = {}
    for slide in slides:
        own = slide.title
        while own in taken:
            count[slide.title] = count.get(slide.title, 1) + 1
            own = f"{slide.title} ({count[slide.title]})"
        taken.add(own)
        yield slide if own == slide.title else replace(slide, title=own)
