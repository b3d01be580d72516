"""What stands on the first slide of an item: what it asks of people, and who leads."""

import re
from collections.abc import Iterator
from typing import Final

from inclusive_meetings.document.deck import WORDS_AT_MOST, words_to_read
from inclusive_meetings.document.inlines import (
    Inline,
    Inlines,
    LineBreak,
    Strong,
    Text,
    text,
)
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Paragraph,
    Section,
    paragraph,
)
from inclusive_meetings.files.file_names import slug
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.item import Item, Stage
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import NamedPerson
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import purpose_words
from inclusive_meetings.pack.phrasing.times import length_words
from inclusive_meetings.pack.phrasing.written import spoken
from inclusive_meetings.pack.slides.languages import Shown
from inclusive_meetings.pack.slides.timeline import over

HERE = "slides"
SENTENCE_ENDS: Final = re.compile(r"(?<=[.!?])\s+")


@frozen
class Told:
    """An item with all that its slides tell: its words, and its text in two."""

    item: Item
    meeting: Meeting
    shown: Shown
    words: tuple[WordUsed, ...]
    prose: tuple[str, ...]
    pictured: Blocks

    @property
    def wording(self) -> Wording:
        """Return the wording of the slides."""
        return self.shown.wording


def _on_the_wall(told: Told) -> Iterator[Paragraph]:
    item, wording = told.item, told.wording
    settled = item.stage is Stage.DECIDED and told.meeting.stage is not item.stage
    # Of what is decided the slide never says that nothing is.
    if item.purpose and not settled:
        yield _by_sentence(_asks(item, wording))
    # What holds for the whole meeting was said at its beginning.
    if item.stage and item.stage is not told.meeting.stage:
        yield _by_sentence(wording.say(f"{HERE}.change-{item.stage}"))


def wall(told: Told) -> tuple[Paragraph, ...]:
    """Return what is on the slide of the item: at least how long it takes."""
    blocks = tuple(_on_the_wall(told))
    lasts = length_words(told.item.minutes, told.wording)
    if blocks or not lasts:
        return blocks
    return (paragraph(lasts),)


def _asks(item: Item, wording: Wording) -> str:
    """Return what the item asks of people, in a few words; the notes say it whole."""
    key = f"{HERE}.asks-{slug(item.purpose, 'none')}"
    return wording.texts.get(key, purpose_words(item, wording))


def _by_sentence(words: str) -> Paragraph:
    """Return the words with each sentence on a line of its own."""
    lines: list[Inline] = []
    for sentence in SENTENCE_ENDS.split(words):
        lines += [*([LineBreak()] if lines else []), Text(sentence)]
    return Paragraph(tuple(lines))


def people(told: Told) -> tuple[Block, ...]:
    """Return who leads, or else who asked for it.

    Where both would be too much for one slide, whom they come from is only said.
    """
    item = told.item
    key = "lead-title" if item.leads else "raised-title"
    shown = item.leads or item.raised_by
    if not shown:
        return ()
    label = told.wording.say(f"{HERE}.{key}")
    beside = (
        over(told.meeting, item, told.wording),
        *(spoken(block.words, told.wording) for block in wall(told)),
        label,
    )
    left = WORDS_AT_MOST - sum(map(words_to_read, beside))
    is_too_much = sum(words_to_read(str(who)) for who in shown) > left
    named = (text(who.name) if is_too_much else _by_line(who) for who in shown)
    return (Section(text(label), tuple(map(Paragraph, named))),)


def _by_line(person: NamedPerson) -> Inlines:
    """Return a name, and on a line of its own whom they come from.

    Where several lead, all see who belongs to whom.
    """
    if not person.name or not person.organisation:
        return text(person)
    return (Strong(text(person.name)), LineBreak(), *text(person.organisation))
