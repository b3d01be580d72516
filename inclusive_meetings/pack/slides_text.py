"""An author's own text on slides: lists and tables are shown, prose is said.

A table or a list is made to be looked at. Sentences are made to be heard: on a wall
they would be read instead of listened to, so they go into the notes, every one.
"""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import (
    Emphasis,
    InLanguage,
    Inlines,
    LineBreak,
    Link,
    Strong,
    TermLink,
    Text,
)
from inclusive_meetings.document.markdown import blocks as markdown
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


def parted(text: Passage | None, caption: str) -> tuple[tuple[str, ...], Blocks]:
    """Return what is said, and the lists and tables that are shown."""
    if text is None:
        return (), ()
    blocks = tuple(_all(markdown(text.text, table_caption=caption)))
    said = tuple(
        words
        for block in blocks
        if isinstance(block, Paragraph) and (words := spoken(block.words))
    )
    shown = tuple(each for each in blocks if isinstance(each, Bullets | Steps | Table))
    return said, shown


def spoken(words: Inlines) -> str:
    """Return the words alone, on one line."""
    made = []
    for word in words:
        match word:
            case Text(text):
                made.append(text)
            case Strong(inner) | Emphasis(inner) | TermLink(inner) | Link(inner):
                made.append(spoken(inner))
            case InLanguage(_, inner):
                made.append(spoken(inner))
            case LineBreak():
                made.append(" ")
    return "".join(made)


def _all(blocks: Blocks) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Section):
            yield Paragraph(block.title)
            yield from _all(block.blocks)
        else:
            yield block
