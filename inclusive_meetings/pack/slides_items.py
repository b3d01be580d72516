"""One slide for each item, break and reflection, with its question large."""

from collections.abc import Iterator

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.nodes import Block, bullets, paragraph
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Item, ItemKind
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.agenda import names, title
from inclusive_meetings.pack.phrases import purpose_words, stage_words
from inclusive_meetings.pack.slides_words import said
from inclusive_meetings.pack.times import clock_words, length_words

HERE = "slides"


def item_slide(item: Item, words: tuple[WordUsed, ...], wording: Wording) -> Slide:
    """Return the slide of an item, a break or a reflection. `words` are the item's."""
    match item.kind:
        case ItemKind.BREAK:
            return _break(item, wording)
        case ItemKind.REFLECTION:
            return _reflection(wording)
        case ItemKind.TALK | ItemKind.WELCOME | ItemKind.CLOSE:
            return Slide(
                title(item),
                SlideKind.ITEM,
                tuple(_on_the_wall(item, words, wording)),
                item.questions[0] if item.questions else "",
                tuple(_notes(item, words, wording)),
            )


def _on_the_wall(
    item: Item, words: tuple[WordUsed, ...], wording: Wording
) -> Iterator[Block]:
    if item.leads:
        yield paragraph(wording.say(f"{HERE}.lead", names=names(item.leads)))
    if item.purpose:
        yield paragraph(purpose_words(item, wording))
    if words:
        terms = ", ".join(word.term.term for word in words)
        yield paragraph(wording.say(f"{HERE}.item-words", words=terms))


def _notes(item: Item, words: tuple[WordUsed, ...], wording: Wording) -> Iterator[str]:
    if item.content_note:
        note = f"{item.content_note.rstrip('. ')}."
        yield wording.say(f"{HERE}.content-notes", note=note)
    key = "item-notes" if item.minutes else "item-notes-plain"
    length = length_words(item.minutes, wording)
    yield wording.say(f"{HERE}.{key}", title=item.title, length=length)
    if item.purpose:
        yield purpose_words(item, wording)
    if item.stage:
        stage = stage_words(item.stage, wording)
        yield wording.say(f"{HERE}.change-item-notes", stage=stage)
    for question in item.questions:
        yield wording.say(f"{HERE}.question-notes", question=question)
    if item.leads:
        yield wording.say(f"{HERE}.lead-notes", names=names(item.leads))
    yield from (said(word, wording) for word in words)


def _break(item: Item, wording: Wording) -> Slide:
    notes = wording.say(f"{HERE}.break-notes")
    if item.end:
        time = clock_words(item.end)
        return Slide(
            wording.say(f"{HERE}.break-title-until", time=time),
            SlideKind.BREAK,
            big=wording.say(f"{HERE}.break-again", time=time),
            notes=(notes, wording.say(f"{HERE}.break-again-notes", time=time)),
        )
    length = length_words(item.minutes, wording)
    key = "break-title" if length else "break-title-plain"
    heading = wording.say(f"{HERE}.{key}", length=length)
    return Slide(heading, SlideKind.BREAK, notes=(notes,))


def _reflection(wording: Wording) -> Slide:
    rule = [line["say"] for line in wording.records[f"{HERE}.reflection-rule"]]
    return Slide(
        wording.say(f"{HERE}.reflection-title"),
        SlideKind.REFLECTION,
        (bullets(rule),),
        notes=(wording.say(f"{HERE}.reflection-notes"),),
    )
