"""What fits on one slide: longer content goes onto the next, never smaller.

Heights are estimated in points, from how wide letters are on average; the
estimate is on the safe side, because a slide that is cut off helps nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from textwrap import wrap

from inclusive_meetings.document.deck import Slide
from inclusive_meetings.document.nodes import Inlines, Table, Text, text
from inclusive_meetings.writers.plain import plain
from inclusive_meetings.writers.slide_lines import Line, lines

ENTRIES_AT_MOST = 6
ROWS_AT_MOST = 7
BODY_POINTS, LARGE_POINTS, TABLE_POINTS = 30, 40, 24
HEIGHT, WIDTH = 330, 820
LINE, GAP = 1.2, 9
LETTER = 0.52
LETTERS_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Page:
    """One slide as it is drawn: lines, or a table that fits."""

    title: str
    lines: tuple[Line, ...] = ()
    table: Table | None = None


def pages(slide: Slide, of: str) -> tuple[Page, ...]:
    """Return the slide as one page, or several with `(1 of 2)` in their titles."""
    tables = [block for block in slide.blocks if isinstance(block, Table)]
    shown = [Page(slide.title, some) for some in _filled(_all_lines(slide))]
    shown += [
        Page(slide.title, (), some) for table in tables for some in _table_parts(table)
    ]
    if len(shown) <= 1:
        return tuple(shown) or (Page(slide.title),)
    return tuple(
        replace(page, title=f"{slide.title} ({number} {of} {len(shown)})")
        for number, page in enumerate(shown, 1)
    )


def _all_lines(slide: Slide) -> Iterator[Line]:
    if slide.big:
        yield Line(text(slide.big), is_large=True)
    for block in slide.blocks:
        for line in lines(block):
            yield from _short_enough(line)


def _short_enough(line: Line) -> Iterator[Line]:
    """Yield the line, or, if it would fill a slide alone, its words in several."""
    said = plain(line.words)
    if len(said) <= LETTERS_AT_ONCE or not _is_only_text(line.words):
        yield line
        return
    for words in wrap(said, LETTERS_AT_ONCE, break_on_hyphens=False):
        yield replace(line, words=text(words))


def _is_only_text(words: Inlines) -> bool:
    return all(isinstance(word, Text) for word in words)


def _filled(many: Iterator[Line]) -> Iterator[tuple[Line, ...]]:
    page: list[Line] = []
    height, entries = 0.0, 0
    for line in many:
        more = _height(line)
        counts = not line.is_large and not line.depth
        if page and (height + more > HEIGHT or entries + counts > ENTRIES_AT_MOST):
            yield tuple(page)
            page, height, entries = [], 0.0, 0
        page.append(line)
        height += more
        entries += counts
    if page:
        yield tuple(page)


def _height(line: Line) -> float:
    points = LARGE_POINTS if line.is_large else BODY_POINTS
    return _rows_of(plain(line.words), points, WIDTH) * points * LINE + GAP


def _rows_of(said: str, points: int, width: float) -> int:
    return max(1, len(wrap(said, max(4, int(width / (points * LETTER))))))


def _table_parts(table: Table) -> Iterator[Table]:
    width = WIDTH / len(table.heads)
    head = _row_height(table.heads, width)
    rows: list[tuple[Inlines, ...]] = []
    height = head
    for row in table.rows:
        more = _row_height(row, width)
        if rows and (height + more > HEIGHT or len(rows) == ROWS_AT_MOST):
            yield replace(table, rows=tuple(rows))
            rows, height = [], head
        rows.append(row)
        height += more
    if rows or not table.rows:
        yield replace(table, rows=tuple(rows))


def _row_height(cells: tuple[Inlines, ...], width: float) -> float:
    most = max(_rows_of(plain(cell), TABLE_POINTS, width) for cell in cells)
    return most * TABLE_POINTS * LINE + GAP
