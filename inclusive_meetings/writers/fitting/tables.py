"""Tables on slides: as many rows as fit, their heads again on each, and no row lost.

A table too wide for its words to be read becomes lines, a row after the other.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from inclusive_meetings.document.inlines import Inlines, Strong, Text
from inclusive_meetings.document.nodes import Table
from inclusive_meetings.writers.fitting.cuts import count, cut
from inclusive_meetings.writers.fitting.letters import line_height, rows, width
from inclusive_meetings.writers.fitting.lines import Line
from inclusive_meetings.writers.plain import plain
from inclusive_meetings.writers.pptx.template import Box

Row = tuple[Inlines, ...]
Rows = tuple[Row, ...]
ROWS_AT_MOST: Final = 7
COLUMNS_AT_MOST: Final = 5
TABLE_POINTS: Final = 24
POINT: Final = 12_700
# What stands free beside and above the words of a cell, in points.
BESIDE, ABOVE = 16, 12


def table_slides(table: Table, room: Box) -> Iterator[Table | tuple[Line, ...]]:
    """Yield the table in parts that fit the room, or its rows as lines."""
    wide = room.width / POINT
    if len(table.heads) > COLUMNS_AT_MOST or not _words_fit(table, wide):
        yield from (tuple(_as_lines(table, row)) for row in table.rows)
        return
    columns = column_widths(table, wide)
    free = room.height / POINT - _height(table.heads, columns)
    fitting = list(_cut_to_fit(table.rows, columns, free))
    for some in _evenly(fitting, columns, free) or [()]:
        yield replace(table, rows=tuple(some))


def _evenly(many: list[Row], columns: tuple[float, ...], free: float) -> list[Rows]:
    """Return the rows of each slide: no slide more, and about as many on each."""
    full = list(_greedy(many, columns, free, ROWS_AT_MOST))
    for most in range(-(-len(many) // max(len(full), 1)), ROWS_AT_MOST):
        fewer = list(_greedy(many, columns, free, most))
        if len(fewer) == len(full):
            return fewer
    return full


def _greedy(
    many: list[Row], columns: tuple[float, ...], free: float, most: int
) -> Iterator[Rows]:
    some: list[Row] = []
    left = free
    for row in many:
        high = _height(row, columns)
        if some and (high > left or len(some) == most):
            yield tuple(some)
            some, left = [], free
        some.append(row)
        left -= high
    if some:
        yield tuple(some)


def column_widths(table: Table, wide: float) -> tuple[float, ...]:
    """Return the width of each column in points: more for columns that say more.

    Each is at least as wide as its longest word, and none wider than its cells need as
    long as others need more.
    """
    columns = list(zip(table.heads, *table.rows, strict=True))
    least = [_longest_word(column) for column in columns]
    longest = map(_longest_cell, columns)
    whole = [max(pair) for pair in zip(least, longest, strict=True)]
    if sum(whole) <= wide:
        # Every cell has one line: what is left goes to all alike.
        return tuple(own + (wide - sum(whole)) / len(whole) for own in whole)
    wanted = [(all_ - own) ** 0.5 for own, all_ in zip(least, whole, strict=True)]
    share = (wide - sum(least)) / (sum(wanted) or 1)
    return tuple(own + share * each for own, each in zip(least, wanted, strict=True))


def _longest_cell(column: tuple[Inlines, ...]) -> float:
    longest = max(width(plain(cell), TABLE_POINTS, bold=True) for cell in column)
    return longest + BESIDE


def _longest_word(column: tuple[Inlines, ...]) -> float:
    words = (word for cell in column for word in plain(cell).split())
    longest = max((width(word, TABLE_POINTS, bold=True) for word in words), default=0)
    return longest + BESIDE


def _words_fit(table: Table, wide: float) -> bool:
    columns = zip(table.heads, *table.rows, strict=True)
    return sum(_longest_word(column) for column in columns) <= wide


def _height(cells: Row, columns: tuple[float, ...]) -> float:
    return max(
        rows(plain(cell), TABLE_POINTS, column - BESIDE, bold=True)
        * line_height(plain(cell), TABLE_POINTS)
        + ABOVE
        for cell, column in zip(cells, columns, strict=True)
    )


def _cut_to_fit(
    many: tuple[tuple[Inlines, ...], ...], columns: tuple[float, ...], free: float
) -> Iterator[tuple[Inlines, ...]]:
    """Yield the rows, each that is higher than a whole slide in two or more."""
    for row in many:
        most = max(count(cell) for cell in row)
        if _height(row, columns) <= free or most <= 1:
            yield row
            continue
        halves = [cut(cell, -(-most // 2)) for cell in row]
        both = tuple(first for first, _ in halves), tuple(rest for _, rest in halves)
        yield from _cut_to_fit(both, columns, free)


def _as_lines(table: Table, row: Row) -> Iterator[Line]:
    for head, cell in zip(table.heads, row, strict=True):
        if plain(cell).strip():
            yield Line((Strong((*head, Text(": "))), *cell))
