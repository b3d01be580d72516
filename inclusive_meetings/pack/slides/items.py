"""The slides of each item: what it is, its words, its questions, its tables."""

from collections.abc import Iterator
from functools import partial

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Block, Blocks, Picture, Table
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.phrases import (
    purpose_words,
    stage_words,
    title,
)
from inclusive_meetings.pack.phrasing.times import length_words
from inclusive_meetings.pack.slides.breaks import break_slide
from inclusive_meetings.pack.slides.close import closing_item, what_happens_next
from inclusive_meetings.pack.slides.cues import Cues, in_a_sentence
from inclusive_meetings.pack.slides.languages import Shown
from inclusive_meetings.pack.slides.reflection import reflection_slides
from inclusive_meetings.pack.slides.text import parted
from inclusive_meetings.pack.slides.timeline import here, over, shortened, span, titled
from inclusive_meetings.pack.slides.wall import Told, people, wall
from inclusive_meetings.pack.slides.words import (
    Titled,
    item_words,
    said,
    words_by_place,
)

HERE = "slides"


def items(brief: Brief, shown: Shown) -> Iterator[Slide]:
    """Yield the slides of all items in order; the opening has its own."""
    meeting, wording = brief.meeting, brief.wording
    words = words_by_place(brief.words, [item.title.text for item in meeting.items])
    for item in meeting.items:
        match item.kind:
            case ItemKind.BREAK:
                yield break_slide(meeting, item, wording)
            case ItemKind.REFLECTION:
                yield from reflection_slides(meeting, item, wording)
            case ItemKind.TALK:
                prose, pictured = _parted(item, meeting, wording)
                # Of two items with one name, the first explains its words.
                own = words.pop(item.title.text, ())
                yield from _slides(Told(item, meeting, shown, own, prose, pictured))
            case ItemKind.WELCOME | ItemKind.CLOSE:
                _, pictured = _parted(item, meeting, wording)
                yield from shown_slides(meeting, pictured, wording, item)
                if item is closing_item(meeting):
                    yield what_happens_next(meeting, wording)


def _parted(
    item: Item, meeting: Meeting, wording: Wording
) -> tuple[tuple[str, ...], Blocks]:
    return parted(item.text, item.title.text, wording, meeting.pictures)


def shown_slides(
    meeting: Meeting, pictured: Blocks, wording: Wording, item: Item | None = None
) -> Iterator[Slide]:
    """Yield a slide for each list, table and picture of an item, or of the meeting."""
    heading = (item or meeting).title.text
    for block in pictured:
        what, kind, shows = _what(block)
        notes = wording.say(f"{HERE}.{what}-notes")
        yield Slide(
            titled(meeting, wording, f"{what}-title", shortened(heading)),
            kind,
            (block,),
            over=span(item, wording) if item else "",
            here=here(meeting, item, wording) if item else None,
            notes=(notes, *([shows] if shows else [])),
        )


def _what(block: Block) -> tuple[str, SlideKind, str]:
    """Return what a block is called, its kind of slide, and what a picture shows."""
    match block:
        case Table():
            return "table", SlideKind.TABLE, ""
        case Picture():
            return "picture", SlideKind.TABLE, block.alternative
        case _:
            return "list", SlideKind.ITEM, ""


def _slides(told: Told) -> Iterator[Slide]:
    item, meeting, wording = told.item, told.meeting, told.wording
    place = over(meeting, item, wording)
    now = here(meeting, item, wording)
    if item.content_note:
        yield _warning(told)
    asked, named = wall(told), people(told)
    alone = not named and not item.purpose and not item.stage
    yield Slide(
        title(item),
        SlideKind.ITEM_ALONE if alone else SlideKind.ITEM,
        asked or named,
        second=named if asked else (),
        over=place,
        here=now,
        notes=tuple(_notes(told)),
        section="" if item.content_note else title(item),
    )
    yield from item_words(_titled_words(told), told.words, told.shown, now)
    when = span(item, wording)
    yield from shown_slides(meeting, told.pictured, wording, item)
    for number, question in enumerate(item.questions):
        yield Slide(
            _question_title(told, number),
            SlideKind.QUESTION,
            big=text(question),
            over=when,
            here=now,
            notes=tuple(_question_notes(told, number)),
        )


def _titled_words(told: Told) -> Titled:
    """Return what makes the titles of the slides of its words, in some languages."""
    own = shortened(told.item.title.text)
    say = partial(titled, told.meeting, told.wording)

    def title(key: str = "", languages: str = "") -> str:
        words = say("item-words-title", own)
        return say(key, words, languages=languages) if key else words

    return title


def _warning(told: Told) -> Slide:
    """Return the slide before an item that may upset people: they may go now."""
    item, meeting, wording = told.item, told.meeting, told.wording
    note = f"{item.content_note.rstrip('. ')}."
    said = wording.say(f"{HERE}.content-notes", note=note)
    return Slide(
        titled(meeting, wording, "content-note", shortened(item.title.text)),
        SlideKind.STATEMENT,
        big=text(note),
        over=over(meeting, item, wording),
        here=here(meeting, item, wording),
        notes=(
            Cues(item, wording).at(0, said),
            wording.say(f"{HERE}.content-notes-wait"),
        ),
        section=title(item),
    )


def _notes(told: Told) -> Iterator[str]:
    item, wording = told.item, told.wording
    cues = Cues(item, wording)
    key = "item-notes" if item.minutes else "item-notes-plain"
    length = length_words(item.minutes, wording)
    opening = wording.say(f"{HERE}.{key}", title=item.title, length=length)
    yield cues.at(0, opening)
    if item.raised_by:
        raised = in_a_sentence(item.raised_by, wording)
        yield wording.say(f"{HERE}.raised-notes", names=raised)
    if item.purpose:
        yield purpose_words(item, wording)
    if item.stage:
        stage = stage_words(item.stage, wording)
        yield wording.say(f"{HERE}.change-item-notes", stage=stage)
    yield from (said(word, wording) for word in told.words)
    yield from told.prose
    yield from cues.speakers()
    if not item.questions and item.minutes:
        last = wording.say(f"{HERE}.question-notes-last")
        yield cues.at(cues.close_at, last)


def _question_title(told: Told, number: int) -> str:
    many = len(told.item.questions)
    key = "question-title" if many == 1 else "question-title-many"
    own = shortened(told.item.title.text)
    return titled(told.meeting, told.wording, key, own, number=number + 1)


def _question_notes(told: Told, number: int) -> Iterator[str]:
    item, wording = told.item, told.wording
    cues = Cues(item, wording)
    question = item.questions[number]
    ask = wording.say(f"{HERE}.question-notes", question=question)
    yield cues.at(cues.question_at(number), ask)
    yield wording.say(f"{HERE}.question-notes-wait")
    if number + 1 == len(item.questions):
        last = wording.say(f"{HERE}.question-notes-last")
        yield cues.at(cues.close_at, last)
