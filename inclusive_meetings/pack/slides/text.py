"""An author's own text on slides: lists and tables are shown, prose is said.

A table or a list is made to be looked at. Sentences are made to be heard: on a wall
they would be read instead of listened to, so they go into the notes, every one.
"""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Paragraph,
    Section,
    Steps,
    Table,
)
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.written import spoken, written


def parted(
    text: Passage | None, caption: str, wording: Wording
) -> tuple[tuple[str, ...], Blocks]:
    """Return what is said, and the lists and tables that are shown."""
    if text is None:
        return (), ()
    blocks = tuple(_all(written(text, caption, wording)))
    said = tuple(
        words
        for block in blocks
        if isinstance(block, Paragraph) and (words := spoken(block.words, wording))
    )
    return said, tuple(_shown(blocks))


def _shown(blocks: Blocks) -> Iterator[Block]:
    """Yield the lists and tables, a table of a list behind it, on its own slide."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Bullets | Steps):
            yield replace(block, entries=tuple(map(_without_tables, block.entries)))
            yield from _tables_in(block)


def _tables_in(block: Block) -> Iterator[Table]:
    if isinstance(block, Table):
        yield block
    elif isinstance(block, Bullets | Steps):
        for entry in block.entries:
            for each in entry:
                yield from _tables_in(each)


def _without_tables(entry: Blocks) -> Blocks:
    return tuple(
        replace(block, entries=tuple(map(_without_tables, block.entries)))
        if isinstance(block, Bullets | Steps)
        else block
        for block in entry
        if not isinstance(block, Table)
    )


def _all(blocks: Blocks) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Section):
            yield Paragraph(block.title)
            yield from _all(block.blocks)
        else:
            yield block
