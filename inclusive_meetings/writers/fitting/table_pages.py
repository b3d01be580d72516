"""The pages of one table, with its words as large as needs no page more."""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.document.nodes import Table
from inclusive_meetings.writers.fitting.cuts import pieces
from inclusive_meetings.writers.fitting.filling import POINT, filled_under_first
from inclusive_meetings.writers.fitting.numbers import columns_of_numbers, gaps_behind
from inclusive_meetings.writers.fitting.page import Page
from inclusive_meetings.writers.fitting.tables import (
    as_lines,
    column_widths,
    side_by_side,
    sizes_in,
    table_slides,
)
from inclusive_meetings.writers.template import Box, Layout, Placeholder


def table_pages(title: str, table: Table, at: Layout, room: Placeholder) -> list[Page]:
    """Return the pages of a table; as lines where its words are too long for columns.

    `room` is what the title leaves free on the layout.
    """
    many = [
        list(_pages(Page(title, at, body_points=points), table, room.box))
        for points in sizes_in(at)
    ]
    fewest = min((len(pages) for pages in many if pages), default=0)
    largest = (pages for pages in many if pages and len(pages) == fewest)
    return next(largest, None) or list(_row_pages(Page(title, at), table, room))


def _pages(empty: Page, table: Table, room: Box) -> Iterator[Page]:
    wide, points = room.width / POINT, empty.body_points
    for part in side_by_side(table, wide, points):
        numbers = columns_of_numbers(part)
        gaps = gaps_behind(numbers)
        narrow = replace(room, width=room.width - sum(gaps) * POINT)
        if side_by_side(part, narrow.width / POINT, points) != (part,):
            narrow, gaps = room, (0,) * len(gaps)
        columns = column_widths(part, narrow.width / POINT, points)
        laid_out = replace(
            empty,
            columns=tuple(map(sum, zip(columns, gaps, strict=True))),
            numbers=numbers,
            gaps=gaps,
        )
        for some in table_slides(part, narrow, points):
            yield replace(laid_out, table=some)


def _row_pages(empty: Page, table: Table, room: Placeholder) -> Iterator[Page]:
    for row in as_lines(table):
        lines = [piece for line in row for piece in pieces(line)]
        for chunk in filled_under_first(lines, room):
            yield replace(empty, lines=chunk)
