"""Tables on slides: as many rows as fit, their heads again on each, and no row lost.

One that is too wide goes onto several slides side by side, its first column on each:
what a row is about. Where even that leaves no room for a word, rows become lines.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from inclusive_meetings.document.deck import WORDS_AT_MOST
from inclusive_meetings.document.inlines import Inlines, Strong, Text
from inclusive_meetings.document.nodes import Table
from inclusive_meetings.writers.fitting.cuts import count, cut, words_read
from inclusive_meetings.writers.fitting.letter_widths import (
    IN_ANY_FONT,
    line_height,
    rows,
    width,
)
from inclusive_meetings.writers.fitting.lines import Line
from inclusive_meetings.writers.fitting.long_rows import Row, continued, row_parts
from inclusive_meetings.writers.template import Box, Layout
from inclusive_meetings.writers.words_on_paper import plain

Rows = tuple[Row, ...]
ROWS_AT_MOST: Final = 7
COLUMNS_AT_MOST: Final = 5
# At least; as large as other text where that needs no slide more.
TABLE_POINTS: Final = 24
STEP: Final = 2
POINT: Final = 12_700
# What stands free beside and above the words of a cell, in points.
BESIDE, ABOVE = 16, 12


def sizes_in(layout: Layout) -> range:
    """Return the sizes that words of a table may have there, the largest first.

    On layouts that are used as an organisation made them, nothing grows.
    """
    most = layout.body.points if layout.body.most else TABLE_POINTS
    return range(max(most, TABLE_POINTS), TABLE_POINTS - 1, -STEP)


def side_by_side(table: Table, wide: float, points: int) -> tuple[Table, ...]:
    """Return the table, or its columns in as few tables as have room for their words.

    Nothing where not even two of the columns have it.
    """
    if len(table.heads) <= COLUMNS_AT_MOST and _words_fit(table, wide, points):
        return (table,)
    others = len(table.heads) - 1
    for many in range(2, others + 1):
        share = -(-others // many)
        parts = tuple(
            _part(table, range(first, min(first + share, others + 1)))
            for first in range(1, others + 1, share)
        )
        fit = all(_words_fit(part, wide, points) for part in parts)
        if share < COLUMNS_AT_MOST and fit:
            return parts
    return ()


def _part(table: Table, some: range) -> Table:
    """Return the first column with some of the others."""
    rows = tuple((row[0], *(row[at] for at in some)) for row in table.rows)
    heads = (table.heads[0], *(table.heads[at] for at in some))
    return replace(table, heads=heads, rows=rows, row_heads=True)


def table_slides(table: Table, room: Box, points: int) -> Iterator[Table]:
    """Yield the table in parts that fit the room, all of its columns on each."""
    columns = column_widths(table, room.width / POINT, points)
    free = room.height / POINT - _height(table.heads, columns, points)
    fitting = list(_cut_to_fit(table.rows, columns, free, points))
    for some in _evenly(fitting, columns, free, points) or [()]:
        yield replace(table, rows=tuple(some))


def as_lines(table: Table) -> Iterator[tuple[Line, ...]]:
    """Yield the rows as lines: each cell behind what stands above it."""
    for row in table.rows:
        yield tuple(
            Line((Strong((*head, Text(": "))), *cell))
            for head, cell in zip(table.heads, row, strict=True)
            if plain(cell).strip()
        )


def _evenly(
    many: list[Row], columns: tuple[float, ...], free: float, points: int
) -> list[Rows]:
    """Return the rows of each slide: no slide more, and about as many on each."""
    full = list(_greedy(many, columns, free, points, ROWS_AT_MOST))
    share, more = divmod(len(many), max(len(full), 1))
    even: list[Rows] = []
    for at in range(len(full)):
        first = at * share + min(at, more)
        even.append(tuple(many[first : first + share + (at < more)]))
    high = (sum(_height(row, columns, points) for row in some) for some in even)
    fit = all(each <= free for each in high)
    return even if fit and not any(map(_too_many_words, even)) else full


def _too_many_words(some: Sequence[Row]) -> bool:
    """Return whether the rows are too much to read.

    Heads are not counted: on each slide but the first they have been read before.
    """
    words = sum(words_read(cell) for row in some for cell in row)
    return words > WORDS_AT_MOST


def _greedy(
    many: list[Row], columns: tuple[float, ...], free: float, points: int, most: int
) -> Iterator[Rows]:
    some: list[Row] = []
    left = free
    for row in many:
        high = _height(row, columns, points)
        is_full = high > left or len(some) == most
        if some and (is_full or _too_many_words([*some, row])):
            yield tuple(some)
            some, left = [], free
        some.append(row)
        left -= high
    if some:
        yield tuple(some)


def column_widths(table: Table, wide: float, points: int) -> tuple[float, ...]:
    """Return the width of each column in points: more for columns that say more.

    Each is at least as wide as its longest word, and none wider than its cells need as
    long as others need more.
    """
    columns = list(zip(table.heads, *table.rows, strict=True))
    least = [_longest_word(column, points) for column in columns]
    longest = [_longest_cell(column, points) for column in columns]
    whole = [max(pair) for pair in zip(least, longest, strict=True)]
    if sum(whole) <= wide:
        # Every cell has one line: what is left goes to all alike.
        return tuple(own + (wide - sum(whole)) / len(whole) for own in whole)
    wanted = [(all_ - own) ** 0.5 for own, all_ in zip(least, whole, strict=True)]
    share = (wide - sum(least)) / (sum(wanted) or 1)
    return tuple(own + share * each for own, each in zip(least, wanted, strict=True))


def _longest_cell(column: tuple[Inlines, ...], points: int) -> float:
    longest = max(width(plain(cell), points, bold=True) for cell in column)
    return longest + BESIDE


def _longest_word(column: tuple[Inlines, ...], points: int) -> float:
    words = (word for cell in column for word in plain(cell).split())
    longest = max((width(word, points, bold=True) for word in words), default=0)
    # Of a few letters no mean is known: “No” must not become “N” and “o”.
    return longest * IN_ANY_FONT + BESIDE


def _words_fit(table: Table, wide: float, points: int) -> bool:
    columns = zip(table.heads, *table.rows, strict=True)
    return sum(_longest_word(column, points) for column in columns) <= wide


def _height(cells: Row, columns: tuple[float, ...], points: int) -> float:
    return max(
        rows(plain(cell), points, column - BESIDE, bold=True)
        * line_height(plain(cell), points)
        + ABOVE
        for cell, column in zip(cells, columns, strict=True)
    )


def _cut_to_fit(
    many: Rows, columns: tuple[float, ...], free: float, points: int
) -> Iterator[Row]:
    """Yield the rows, each that is higher than a whole slide in two or more."""
    for row in many:
        for part in row_parts(row):
            yield from _halves(part, columns, free, points)


def _halves(
    row: Row, columns: tuple[float, ...], free: float, points: int
) -> Iterator[Row]:
    most = max(count(cell) for cell in row)
    if _height(row, columns, points) <= free or most <= 1:
        yield row
        return
    both = tuple(cut(cell, -(-most // 2)) for cell in row)
    for half in continued(row, both):
        yield from _halves(half, columns, free, points)
