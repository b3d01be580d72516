"""What fits on one slide: longer content goes onto the next, never smaller.

Heights are estimated, on the safe side: a slide that is cut off helps nobody. Only a
title of more than two lines is written smaller, and even then no smaller than the text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.nodes import Inlines, Strong, Table, text
from inclusive_meetings.writers.plain import plain
from inclusive_meetings.writers.pptx_template import Box, Layout, Placeholder, Template
from inclusive_meetings.writers.slide_cuts import (
    WORDS_AT_MOST,
    count,
    pieces,
    words_read,
)
from inclusive_meetings.writers.slide_letters import line_height, rows
from inclusive_meetings.writers.slide_lines import Line, Mark, is_translation, lines
from inclusive_meetings.writers.slide_tables import table_slides

ENTRIES_AT_MOST: Final = 6
POINT: Final = 12_700
# A gap before each paragraph, as a share of the size of its text.
GAP: Final = 0.22
HANGING: Final = 36
SMALLEST: Final = 28
TITLE_LETTERS_AT_MOST: Final = 240


@dataclass(frozen=True, slots=True)
class Page:
    """One slide as it is drawn: lines in one or two columns, or a table that fits.

    `title_points` is 0 where the title has its usual size; `grown` is by how much, in
    EMU, it is higher than its room. `body_points` is 0 for the usual size.
    """

    title: str
    layout: Layout
    lines: tuple[Line, ...] = ()
    second: tuple[Line, ...] = ()
    table: Table | None = None
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
    return template.layouts[SlideKind.WORDS]


def _pages(slide: Slide, template: Template, layout: Layout) -> Iterator[Page]:
    body, second = list(_body(slide, layout)), list(_lines_of(slide.second))
    tables = [block for block in slide.blocks if isinstance(block, Table)]
    above = words_read(text(slide.over)) if layout.over else 0
    points = layout.body.points
    if slide.big and not slide.blocks and not second:
        points = _points_for(slide.big, layout.body)
    if second and not _stand_together(body, second, layout, above):
        body, second = [*body, *second], []
        layout = layout if slide.picture else _plain(template)
        points = layout.body.points
    usual = 0 if points == layout.body.points else points
    shown = Page(slide.title, layout, body_points=usual)
    first, rest = _first(body, layout.body.box, points, above + _words(second))
    if first or second or not tables:
        yield replace(shown, lines=first, second=tuple(second))
    beyond = _plain(template) if layout.second else layout
    room = beyond.body.box
    for chunk in _filled(rest, room, points, above):
        yield replace(shown, lines=chunk, layout=beyond)
    for table in tables:
        yield from _table_pages(slide, table, template)


def _table_pages(slide: Slide, table: Table, template: Template) -> Iterator[Page]:
    at, plain_layout = template.layouts[SlideKind.TABLE], _plain(template)
    where = plain_layout.body
    for some in table_slides(table, at.body.box):
        if isinstance(some, Table):
            yield Page(slide.title, at, table=some)
            continue
        lines = [piece for line in some for piece in pieces(line)]
        for chunk in _filled(lines, where.box, where.points, 0):
            yield Page(slide.title, plain_layout, lines=chunk)


def _first(
    body: list[Line], room: Box, points: int, taken: int
) -> tuple[tuple[Line, ...], list[Line]]:
    """Return what goes onto the first slide, and all that does not."""
    chunks = _filled(body, room, points, taken)
    if not chunks:
        return (), []
    return chunks[0], [line for chunk in chunks[1:] for line in chunk]


def _body(slide: Slide, layout: Layout) -> Iterator[Line]:
    if slide.over and layout.over is None:
        yield Line((Strong(text(slide.over)),))
    if slide.big:
        yield from pieces(Line(slide.big, is_large=True))
    yield from _lines_of(slide.blocks)


def _lines_of(blocks: "tuple[object, ...]") -> Iterator[Line]:
    for block in blocks:
        for line in lines(block):  # type: ignore[arg-type]  # blocks are blocks
            yield from pieces(line)


def _points_for(big: Inlines, room: Placeholder) -> int:
    """Return the largest of a few sizes in which the sentence fits its room."""
    for points in _sizes(room.points):
        line = Line(big, is_large=True)
        if _height([line], room.box, points) <= room.box.height / POINT:
            return points
    return SMALLEST


def _sizes(usual: int) -> tuple[int, ...]:
    """Return the sizes in which a title or a question may stand, the usual first."""
    return (usual, *range(usual - 6, SMALLEST, -6), min(usual, SMALLEST))


def _stand_together(
    body: list[Line], second: list[Line], layout: Layout, above: int
) -> bool:
    """Return whether the second column can stand beside the first line of the body."""
    if layout.second is None:
        return False
    first = above + _words(body[:1])
    if first + _words(second) > WORDS_AT_MOST or _entries(second) > ENTRIES_AT_MOST:
        return False
    high = _height(second, layout.second.box, layout.second.points)
    return high <= layout.second.box.height / POINT


def _filled(
    many: list[Line], room: Box, points: int, taken: int
) -> list[tuple[Line, ...]]:
    """Return what goes onto each slide; `taken` words of each are used already.

    Slides are filled evenly: two lines alone on the last look like a mistake.
    """
    groups = list(_groups(_fitting(many, room, points)))
    full = list(_greedy(groups, room, points, taken, ENTRIES_AT_MOST))
    even = -(-_entries(many) // max(len(full), 1))
    for most in range(even, ENTRIES_AT_MOST):
        fewer = list(_greedy(groups, room, points, taken, most))
        if len(fewer) == len(full):
            return fewer
    return full


def _greedy(
    groups: list[list[Line]], room: Box, points: int, taken: int, most: int
) -> Iterator[tuple[Line, ...]]:
    page: list[Line] = []
    words = taken
    for group in groups:
        more = _words(group)
        full = page and (
            words + more > WORDS_AT_MOST
            or _entries([*page, *group]) > most
            or _height([*page, *group], room, points) > room.height / POINT
        )
        if full:
            yield tuple(page)
            page, words = [], taken
        page += group
        words += more
    if page:
        yield tuple(page)


def _groups(many: Iterator[Line]) -> Iterator[list[Line]]:
    """Yield lines that stay on one slide: a word and the same in another language."""
    group: list[Line] = []
    for line in many:
        if group and not line.together:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _fitting(many: list[Line], room: Box, points: int) -> Iterator[Line]:
    """Yield the lines, each that is higher than a whole slide in pieces."""
    for line in many:
        if _height([line], room, points) <= room.height / POINT:
            yield line
            continue
        said = plain(line.words)
        if count(line.words) > 1:
            halves = list(pieces(line, -(-count(line.words) // 2)))
        else:
            middle = len(said) // 2
            ends = (said[:middle], said[middle:])
            halves = [replace(line, words=text(end)) for end in ends]
        yield from _fitting(halves, room, points)


def _words(many: list[Line]) -> int:
    """Return how many words these are; a language beside another counts by itself."""
    foreign = sum(words_read(line.words) for line in many if is_translation(line))
    return max(sum(words_read(line.words) for line in many) - foreign, foreign)


def _entries(many: list[Line]) -> int:
    return sum(not line.together and not line.depth for line in many)


def _height(many: list[Line], room: Box, points: int) -> float:
    high = -points * GAP
    for line in many:
        said = plain(line.words)
        inset = HANGING * (line.depth + (line.mark is not Mark.NONE))
        over = rows(said, points, room.width / POINT - inset, bold=line.is_large)
        high += over * line_height(said, points) + points * GAP
    return high


def _with_room_for_title(page: Page) -> Page:
    """Return the page with a title that fits: smaller, then with more room for it."""
    title = page.layout.title
    high = title.box.height / POINT
    sizes = _sizes(title.points)
    heights = [_title_height(page.title, title.box, points) for points in sizes]
    fits = [at for at, needed in enumerate(heights) if needed <= high * 1.02]
    at = fits[0] if fits else len(sizes) - 1
    grown = 0 if fits else round((heights[at] - high) * POINT)
    return replace(page, title_points=sizes[at] if at else 0, grown=grown)


def _title_height(title: str, box: Box, points: int) -> float:
    over = rows(title, points, box.width / POINT, bold=True)
    return over * line_height(title, points)
