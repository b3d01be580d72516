"""Titles that fit: a little smaller, never too small, and then with more room."""

from dataclasses import replace
from functools import partial
from typing import Final

from inclusive_meetings.writers.fitting.filling import POINT
from inclusive_meetings.writers.fitting.letter_widths import line_height, rows
from inclusive_meetings.writers.fitting.page import Page
from inclusive_meetings.writers.template import Box, Layout, Placeholder

SMALLEST: Final = 28
# How much smaller words may be, so that all are seen at once: questions that stay up
# and whom to ask, never under 28 points; in large text what an item asks, beside who
# leads it.
LEAST_THAT_STAYS: Final = 5 / 6
TITLE_LETTERS_AT_MOST: Final = 240
LETTERS_AT_LEAST: Final = 40


def cut_to_fit(title: str, where: Placeholder) -> str:
    """Return the title as far as a slide can show it, with `…` where it goes on.

    On the first slide it stands on its foot, and would grow out of the slide above.
    """
    shown = _cut(title, TITLE_LETTERS_AT_MOST)
    if where.kind != "ctrTitle":
        return shown
    high = (where.box.height + min(where.box.top, where.box.height // 8)) / POINT
    while len(shown) > LETTERS_AT_LEAST and (
        _title_height(shown, where.box, min(SMALLEST, where.points)) > high
    ):
        shown = _cut(title, len(shown) - 2)
    return shown


def _cut(title: str, most: int) -> str:
    if len(title) <= most:
        return title
    cut = title[:most]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut else cut}…"


def with_room_for_title(page: Page) -> Page:
    """Return the page with a title that fits: smaller, then with more room for it."""
    title = page.layout.title
    high = title.box.height / POINT
    sizes = sizes_from(title.points)
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
    written = 0 if points == title.points else points
    if (written, grown) == (page.title_points, page.grown):
        return page
    return replace(page, title_points=written, grown=grown)


def with_all_room_for_title(layout: Layout) -> Layout:
    """Return the layout with its title where else its words are too, in the middle."""
    title, body = layout.title, layout.body
    high = body.box.top + body.box.height - title.box.top
    box = replace(title.box, height=high)
    return replace(layout, title=replace(title, box=box, is_own=True, anchor="ctr"))


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


def sizes_from(usual: int) -> tuple[int, ...]:
    """Return the sizes in which a title or a question may stand, the usual first."""
    return (usual, *range(usual - 6, SMALLEST, -6), min(usual, SMALLEST))
