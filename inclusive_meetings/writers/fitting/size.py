"""What fits on one slide: longer content goes onto the next, never smaller.

Only a title of more than two lines, or a long question, is written smaller, and even
then no smaller than text may be.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import Inlines, Strong, text
from inclusive_meetings.document.nodes import Blocks, Table
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.fitting.cuts import (
    WORDS_AT_MOST,
    pieces,
    words_read,
)
from inclusive_meetings.writers.fitting.filling import (
    ENTRIES_AT_MOST,
    LARGE_POINTS,
    POINT,
    entries,
    filled,
    filled_under_first,
    height,
    words_of,
)
from inclusive_meetings.writers.fitting.letters import line_height, rows
from inclusive_meetings.writers.fitting.lines import (
    Line,
    is_translation,
    lines,
)
from inclusive_meetings.writers.fitting.tables import column_widths, table_slides
from inclusive_meetings.writers.pptx.template import Box, Layout, Placeholder, Template

SMALLEST: Final = 28
TITLE_LETTERS_AT_MOST: Final = 240


@frozen
class Page:
    """One slide as it is drawn: lines in one or two columns, or a table that fits.

    `title_points` is 0 where the title has its usual size; `grown` is by how much, in
    EMU, it is higher than its room. `columns` are the widths of those of the table, in
    points, alike on all its pages. `body_points` is 0 for the usual size.
    """

    title: str
    layout: Layout
    lines: tuple[Line, ...] = ()
    second: tuple[Line, ...] = ()
    table: Table | None = None
    columns: tuple[float, ...] = ()
    title_points: int = 0
    grown: int = 0
    body_points: int = 0
    is_first: bool = True


def pages(slide: Slide, template: Template, of: str) -> tuple[Page, ...]:
    """Return the slide as one page, or several with `(1 of 2)` in their titles."""
    made = list(_pages(slide, template, _layout_for(slide, template)))
    many = len(made)
    titled = [
        replace(page, title=f"{slide.title} ({number} {of} {many})")
        if many > 1
        else page
        for number, page in enumerate(made, 1)
    ]
    return tuple(
        _with_room_for_title(replace(page, is_first=not at))
        for at, page in enumerate(titled)
    )


def _layout_for(slide: Slide, template: Template) -> Layout:
    """Return the layout of the slide's kind, or a plain one for a very long title.

    One with two columns is plain too where the second would be empty.
    """
    layout, plain_layout = template.layouts[slide.kind], _plain(template)
    if slide.kind is SlideKind.TITLE:
        return layout
    if layout.second and not slide.second and not slide.picture:
        return plain_layout
    longest = Page(f"{slide.title} (99 … 99)", layout)
    return plain_layout if _with_room_for_title(longest).grown else layout


def _plain(template: Template) -> Layout:
    return template.layouts[SlideKind.TABLE]


def _pages(slide: Slide, template: Template, layout: Layout) -> Iterator[Page]:
    above = words_read(text(slide.over)) if layout.over else 0
    most = WORDS_AT_MOST - above
    body, second = list(_body(slide, layout, most)), list(_lines_of(slide.second, most))
    if second and not _stand_together(body, second, layout, above):
        body, second = [*body, *second], []
        layout = layout if slide.picture else _plain(template)
    room = _room(slide, layout)
    if slide.big and not slide.blocks and not slide.second:
        room = _sized(slide.big, room, most)
    usual = 0 if room.points == layout.body.points else room.points
    shown = Page(slide.title, layout, body_points=usual)
    tables = [block for block in slide.blocks if isinstance(block, Table)]
    first, rest = _first(body, room, above + words_of(second))
    if first or second or not tables:
        yield replace(shown, lines=first, second=tuple(second))
    if layout.second:
        shown = replace(shown, layout=_plain(template))
        room = _room(slide, shown.layout)
    for chunk in filled(rest, room, above):
        yield replace(shown, lines=chunk)
    for table in tables:
        yield from _table_pages(slide, table, template)


def _table_pages(slide: Slide, table: Table, template: Template) -> Iterator[Page]:
    at, plain_layout = template.layouts[SlideKind.TABLE], _plain(template)
    room = _room(slide, plain_layout)
    box = _room(slide, at).box
    columns = column_widths(table, box.width / POINT)
    for some in table_slides(table, box):
        if isinstance(some, Table):
            yield Page(slide.title, at, table=some, columns=columns)
            continue
        lines = [piece for line in some for piece in pieces(line)]
        for chunk in filled_under_first(lines, room):
            yield Page(slide.title, plain_layout, lines=chunk)


def _room(slide: Slide, layout: Layout) -> Placeholder:
    """Return the room for the body, under a title that may need more than its own."""
    longest = Page(f"{slide.title} (99 … 99)", layout)
    return lower(layout.body, _with_room_for_title(longest).grown)


def lower(where: Placeholder, grown: int) -> Placeholder:
    """Return the placeholder further down, for a title that needs more room."""
    if not grown:
        return where
    box = where.box
    # A title may need all the room there is: the words then have a line at least.
    high = max(box.height - grown, where.points * POINT)
    smaller = Box(box.left, box.top + grown, box.width, high)
    return replace(where, box=smaller, is_own=True)


def _first(
    body: list[Line], room: Placeholder, taken: int
) -> tuple[tuple[Line, ...], list[Line]]:
    """Return what goes onto the first slide, and all that does not."""
    chunks = filled(body, room, taken)
    if not chunks:
        return (), []
    return chunks[0], [line for chunk in chunks[1:] for line in chunk]


def _body(slide: Slide, layout: Layout, most: int) -> Iterator[Line]:
    if slide.over and layout.over is None:
        yield Line((Strong(text(slide.over)),))
    if slide.big:
        stands_out = layout.body.points < LARGE_POINTS
        yield from pieces(Line(slide.big, is_large=stands_out), most)
    yield from _lines_of(slide.blocks, most)


def _lines_of(blocks: Blocks, most: int) -> Iterator[Line]:
    for block in blocks:
        for line in lines(block):
            yield from [line] if is_translation(line) else pieces(line, most)


def _sized(big: Inlines, room: Placeholder, most: int) -> Placeholder:
    """Return the room with the largest of a few sizes in which the sentence fits.

    One of more than so many words goes onto several slides, and fits them in pieces.
    """
    line = Line(big, is_large=room.points < LARGE_POINTS)
    parts = list(pieces(line, most))
    for points in _sizes(room.points):
        sized = replace(room, points=points)
        if max(height([part], sized) for part in parts) <= room.box.height / POINT:
            return sized
    return replace(room, points=SMALLEST)


def _sizes(usual: int) -> tuple[int, ...]:
    """Return the sizes in which a title or a question may stand, the usual first."""
    return (usual, *range(usual - 6, SMALLEST, -6), min(usual, SMALLEST))


def _stand_together(
    body: list[Line], second: list[Line], layout: Layout, above: int
) -> bool:
    """Return whether the second column can stand beside the first line of the body."""
    if layout.second is None:
        return False
    first = above + words_of(body[:1])
    if first + words_of(second) > WORDS_AT_MOST or entries(second) > ENTRIES_AT_MOST:
        return False
    high = height(second, layout.second)
    return high <= layout.second.box.height / POINT


def _with_room_for_title(page: Page) -> Page:
    """Return the page with a title that fits: smaller, then with more room for it."""
    title = page.layout.title
    high = title.box.height / POINT
    sizes = _sizes(title.points)
    needed = partial(_title_height, page.title, title.box)
    fits = next((points for points in sizes if needed(points) <= high * 1.02), None)
    points = fits or sizes[-1]
    if fits == sizes[0] and _one_word_too_long(
        page.title, title, needed(points), sizes[1]
    ):
        points = sizes[1]
    # On the first slide a title stands on its foot and grows upwards by itself.
    stands = fits is not None or title.kind == "ctrTitle"
    grown = 0 if stands else round((needed(points) - high) * POINT)
    is_usual = points == title.points
    return replace(page, title_points=0 if is_usual else points, grown=grown)


def _one_word_too_long(
    title: str, where: Placeholder, high: float, smaller: int
) -> bool:
    """Return whether a little smaller it has one line, and else a last word alone.

    `high` is how high it is in its usual size.
    """
    if where.kind == "ctrTitle" or high <= line_height(title, where.points):
        return False
    return rows(title, smaller, where.box.width / POINT, bold=True) == 1


def _title_height(title: str, box: Box, points: int) -> float:
    over = rows(title, points, box.width / POINT, bold=True)
    return over * line_height(title, points)
