"""What fits on one slide: longer content goes onto the next, never smaller."""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.deck import Slide
from inclusive_meetings.document.nodes import (
    Blocks,
    Bullets,
    Definitions,
    Steps,
    Table,
)

ENTRIES_AT_MOST = 6
ROWS_AT_MOST = 7


def shown(slide: Slide) -> Iterator[Slide]:
    """Yield the slide, or several with `(1 of 2)` in their titles."""
    parts = list(_parts(slide.blocks))
    if len(parts) <= 1:
        yield slide
        return
    for number, blocks in enumerate(parts, 1):
        title = f"{slide.title} ({number} of {len(parts)})"
        big = slide.big if number == 1 else ""
        yield replace(slide, title=title, blocks=blocks, big=big)


def _parts(blocks: Blocks) -> Iterator[Blocks]:
    for block in blocks:
        match block:
            case Bullets(entries) | Steps(entries) if len(entries) > ENTRIES_AT_MOST:
                for start in range(0, len(entries), ENTRIES_AT_MOST):
                    few = entries[start : start + ENTRIES_AT_MOST]
                    yield (replace(block, entries=few),)
                return
            case Definitions(words) if len(words) > ENTRIES_AT_MOST:
                for start in range(0, len(words), ENTRIES_AT_MOST):
                    yield (Definitions(words[start : start + ENTRIES_AT_MOST]),)
                return
            case Table() if len(block.rows) > ROWS_AT_MOST:
                for start in range(0, len(block.rows), ROWS_AT_MOST):
                    rows = block.rows[start : start + ROWS_AT_MOST]
                    yield (replace(block, rows=rows),)
                return
            case _:
                continue
    yield blocks
