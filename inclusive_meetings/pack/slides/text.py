"""An author's own text on slides: lists, tables and pictures are shown, prose is said.

They are made to be looked at. Sentences are made to be heard: on a wall
they would be read instead of listened to, so they go into the notes, every one.
"""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from inclusive_meetings.model.picture import NO_PICTURES, Pictures
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.written import spoken, written


def parted(
    text: Passage | None,
    caption: str,
    wording: Wording,
    pictures: Pictures = NO_PICTURES,
) -> tuple[tuple[str, ...], Blocks]:
    """Return what is said, and the lists, tables and pictures that are shown."""
    if text is None:
        return (), ()
    blocks = tuple(_all(written(text, caption, wording, pictures)))
    said = tuple(
        words
        for block in blocks
        if isinstance(block, Paragraph) and (words := spoken(block.words, wording))
    )
    return said, tuple(_shown(blocks))


def _shown(blocks: Blocks) -> Iterator[Block]:
    """Yield what is shown; a table or picture of a list behind it, on its own slide."""
    for block in blocks:
        if isinstance(block, Table | Picture):
            yield block
        elif isinstance(block, Bullets | Steps):
            words = replace(block, entries=tuple(map(_words_of, block.entries)))
            if any(words.entries):
                yield words
            yield from _drawn_in(block)


def _drawn_in(block: Block) -> Iterator[Table | Picture]:
    if isinstance(block, Table | Picture):
        yield block
    elif isinstance(block, Bullets | Steps):
        for entry in block.entries:
            for each in entry:
                yield from _drawn_in(each)


def _words_of(entry: Blocks) -> Blocks:
    return tuple(
        replace(block, entries=tuple(map(_words_of, block.entries)))
        if isinstance(block, Bullets | Steps)
        else block
        for block in entry
        if not isinstance(block, Table | Picture)
    )


def _all(blocks: Blocks) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Section):
            yield Paragraph(block.title)
            yield from _all(block.blocks)
        else:
            yield block
