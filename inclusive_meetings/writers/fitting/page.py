"""One slide as it will be drawn, and its room where the title needs more of it."""

from dataclasses import replace

from inclusive_meetings.document.nodes import Picture, Table
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.fitting.filling import POINT
from inclusive_meetings.writers.fitting.lines import Line
from inclusive_meetings.writers.template import Box, Layout, Placeholder


@frozen
class Drawing:
    """A picture, where it is drawn, and where the words stand that tell what it shows.

    As in a deck that is read from the left.
    """

    picture: Picture
    box: Box
    words: Box


@frozen
class Page:
    """One slide as it is drawn: lines in one or two columns, a table, or a picture.

    `title_points` is 0 where the title has its usual size; `grown` is by how much, in
    EMU, it is higher than its room. `columns` are the widths of those of the table, in
    points, `numbers` says which hold numbers, `gaps` how many points more are
    free behind each: alike on all its pages.
    `body_points` is 0 for the usual size; a table always says its own.
    """

    title: str
    layout: Layout
    lines: tuple[Line, ...] = ()
    second: tuple[Line, ...] = ()
    table: Table | None = None
    columns: tuple[float, ...] = ()
    numbers: tuple[bool, ...] = ()
    drawing: Drawing | None = None
    gaps: tuple[int, ...] = ()
    title_points: int = 0
    grown: int = 0
    body_points: int = 0
    is_first: bool = True


def lower(where: Placeholder, grown: int) -> Placeholder:
    """Return the placeholder further down, for a title that needs more room."""
    if not grown:
        return where
    box = where.box
    # A title may need all the room there is: the words then have a line at least.
    high = max(box.height - grown, where.points * POINT)
    smaller = Box(box.left, box.top + grown, box.width, high)
    return replace(where, box=smaller, is_own=True)
