"""What fits on one slide: longer content goes onto the next, never smaller.

Only a title of more than two lines, or a long question, is written smaller, and even
then no smaller than text may be.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from inclusive_meetings.document.deck import (
    WORDS_AT_MOST,
    Slide,
    SlideKind,
)
from inclusive_meetings.document.inlines import Inlines, Strong, text
from inclusive_meetings.document.nodes import Picture, Table
from inclusive_meetings.writers.fitting.cuts import (
    pieces,
    words_read,
)
from inclusive_meetings.writers.fitting.filling import (
    ENTRIES_AT_MOST,
    LARGE_POINTS,
    POINT,
    entries,
    filled,
    height,
    words_fit,
    words_of,
)
from inclusive_meetings.writers.fitting.lines import (
    Line,
    run_on,
)
from inclusive_meetings.writers.fitting.lines_in_pieces import lines_in_pieces
from inclusive_meetings.writers.fitting.page import Page, lower
from inclusive_meetings.writers.fitting.titles import (
    LEAST_THAT_STAYS,
    SMALLEST,
    sizes_from,
    with_all_room_for_title,
    with_room_for_title,
)
from inclusive_meetings.writers.template import Layout, Placeholder, Template

USUAL: Final = 32


def pages(slide: Slide, template: Template, of: str) -> tuple[Page, ...]:
    """Return the slide as one page, or several with `(1 of 2)` in their titles.

    With `of` being "" it is `(1/2)`, which needs no language.
    """
    made = list(_pages(slide, template))
    if len(made) > 1:
        # A title that ends in a number may need a line more, and the words less room.
        numbered = replace(slide, title=f"{slide.title} (99 … 99)")
        made = list(_pages(numbered, template))
        titles = _titles(slide.title, len(made), of)
        made = [
            replace(page, title=title, is_first=not at)
            for at, (page, title) in enumerate(zip(made, titles, strict=True))
        ]
    return tuple(map(with_room_for_title, made))


def _titles(title: str, many: int, of: str) -> list[str]:
    """Return the title for each of so many slides: `Falls (1 of 3)`, `Falls (1/3)`."""
    if many == 1:
        return [title]
    between = f" {of} " if of else "/"
    return [f"{title} ({number}{between}{many})" for number in range(1, many + 1)]


def _layout_for(slide: Slide, template: Template) -> Layout:
    """Return the layout of the slide's kind, or a plain one for a very long title.

    Instead of two columns it is plain, too, where the second would be empty.
    """
    layout, plain_layout = template.layouts[slide.kind], _plain(template)
    if slide.kind is SlideKind.TITLE:
        return layout
    if layout.second and not slide.second and not slide.picture:
        return plain_layout
    if slide.kind is SlideKind.ITEM_ALONE and layout.times and not slide.blocks:
        return with_all_room_for_title(layout)
    grown = with_room_for_title(Page(slide.title, layout)).grown
    return plain_layout if grown else layout


def _plain(template: Template) -> Layout:
    return template.layouts[SlideKind.TABLE]


def _pages(slide: Slide, template: Template) -> Iterator[Page]:
    layout = _layout_for(slide, template)
    above = words_read(text(slide.over)) if layout.over else 0
    most = WORDS_AT_MOST - above
    body, second = (
        list(_body(slide, layout, most)),
        list(lines_in_pieces(slide.second, most)),
    )
    is_joined = bool(second) and not _stand_together(body, second, layout, above)
    if is_joined:
        body, second = [*body, *map(run_on, second)], []
        layout = layout if slide.picture else _plain(template)
    room = _room(slide, layout)
    if slide.big and not slide.blocks and not slide.second:
        room = _sized(slide.big, room, most)
    if slide.kind is SlideKind.AGENDA:
        room = _on_fewest(body, room, above)
    least = _least(slide, room, is_joined=is_joined)
    if least < room.points:
        room = _kept_whole(body, room, above + words_of(second), least)
    usual = 0 if room.points == layout.body.points else room.points
    shown = Page(slide.title, layout, body_points=usual)
    drawn = [block for block in slide.blocks if isinstance(block, Table | Picture)]
    first, rest = _first(body, room, above + words_of(second))
    if first or second or not drawn:
        yield replace(shown, lines=first, second=tuple(second))
    if layout.second:
        shown = replace(shown, layout=_plain(template))
        room = _room(slide, shown.layout)
    for chunk in filled(rest, room, above):
        yield replace(shown, lines=chunk)
    for block in drawn:
        yield from _drawn(slide, block, _plain(template))


def _drawn(slide: Slide, block: Table | Picture, at: Layout) -> Iterator[Page]:
    room = _room(slide, at)
    if isinstance(block, Picture):
        from inclusive_meetings.writers.fitting.picture_page import picture_page  # noqa: PLC0415 - most decks have no picture

        yield picture_page(slide.title, block, at, room)
        return
    from inclusive_meetings.writers.fitting.table_pages import table_pages  # noqa: PLC0415 - most decks have no table

    yield from table_pages(slide.title, block, at, room)


def _room(slide: Slide, layout: Layout) -> Placeholder:
    """Return the room for the body, under a title that may need more than its own."""
    return lower(layout.body, with_room_for_title(Page(slide.title, layout)).grown)


def _first(
    body: list[Line], room: Placeholder, taken: int
) -> tuple[tuple[Line, ...], list[Line]]:
    """Return what goes onto the first slide, and all that does not."""
    chunks = filled(body, room, taken)
    if not chunks:
        return (), []
    rest = [line for chunk in chunks[1:] for line in chunk]
    # The rest is filled anew: what is there again for its points may not be needed.
    return chunks[0], [
        line for at, line in enumerate(rest) if not line.again or _is_at_top(rest, at)
    ]


def _is_at_top(rest: list[Line], at: int) -> bool:
    return all(line.again for line in rest[:at])


def _body(slide: Slide, layout: Layout, most: int) -> Iterator[Line]:
    # The time needs no slide of its own before a table or picture: that of the item
    # says it.
    only_drawn = slide.blocks and all(
        isinstance(block, Table | Picture) for block in slide.blocks
    )
    if slide.over and layout.over is None and not only_drawn:
        yield Line((Strong(text(slide.over)),))
    if slide.big:
        stands_out = layout.body.points < LARGE_POINTS
        large = Line(slide.big, is_large=stands_out)
        yield from pieces(large, most)
    yield from lines_in_pieces(slide.blocks, most)


def _sized(big: Inlines, room: Placeholder, most: int) -> Placeholder:
    """Return the room with the largest of a few sizes in which the sentence fits.

    A sentence of more words goes onto several slides; then each of its pieces fits.
    """
    line = Line(big, is_large=room.points < LARGE_POINTS)
    parts = list(pieces(line, most))
    for points in sizes_from(room.points):
        sized = replace(room, points=points)
        if max(height([part], sized) for part in parts) <= room.box.height / POINT:
            return sized
    return replace(room, points=SMALLEST)


def _least(slide: Slide, room: Placeholder, *, is_joined: bool) -> int:
    """Return how small words may become to stay on one slide; mostly not at all."""
    smaller = round(room.points * LEAST_THAT_STAYS)
    if slide.kind is SlideKind.TITLE:
        return SMALLEST
    if slide.stays or slide.picture:
        return max(smaller, SMALLEST)
    return min(USUAL, room.points) if is_joined else room.points


def _on_fewest(body: list[Line], room: Placeholder, taken: int) -> Placeholder:
    """Return the room with the largest size in which times need fewest slides.

    Whoever looks for an item leafs through them all; never under the usual size.
    """
    least = max(round(room.points * LEAST_THAT_STAYS), min(USUAL, room.points))
    sized = [replace(room, points=each) for each in range(room.points, least - 1, -1)]
    return min(sized, key=lambda each: len(filled(body, each, taken)))


def _kept_whole(
    body: list[Line], room: Placeholder, taken: int, least: int
) -> Placeholder:
    """Return the room with the largest size in which all lines stay on one slide.

    Rather with no address broken, as far as that can be.
    """
    sizes = range(room.points, min(least, room.points) - 1, -1)
    largest = None
    for sized in (replace(room, points=points) for points in sizes):
        if len(filled(body, sized, taken)) <= 1:
            if words_fit(body, sized):
                return sized
            largest = largest or sized
    return largest or room


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
