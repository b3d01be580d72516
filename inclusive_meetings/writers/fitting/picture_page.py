"""A picture on a slide: as large as it can be, with what it shows in words beside it.

Whoever sits at the back, or reads charts with effort, reads what there is to see.
"""

from dataclasses import replace

from inclusive_meetings.document.deck import WORDS_AT_MOST
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Picture
from inclusive_meetings.writers.fitting.cuts import words_read
from inclusive_meetings.writers.fitting.filling import GAP, POINT, height
from inclusive_meetings.writers.fitting.letter_widths import longest_word
from inclusive_meetings.writers.fitting.lines import Line
from inclusive_meetings.writers.fitting.page import Drawing, Page
from inclusive_meetings.writers.fitting.titles import LEAST_THAT_STAYS, SMALLEST
from inclusive_meetings.writers.pictures import fitting
from inclusive_meetings.writers.template import Box, Layout, Placeholder

# Of the room: what words below a picture may take, and must have beside it.
BELOW_AT_MOST, BESIDE_AT_LEAST = 1 / 3, 1 / 3
BETWEEN = 360_000


def picture_page(title: str, picture: Picture, at: Layout, room: Placeholder) -> Page:
    """Return the page of a picture; `room` is what the title leaves free.

    A high one has its words beside it, a wide one below it. Many words are only said.
    """
    points = max(round(at.body.points * LEAST_THAT_STAYS), SMALLEST)
    page = Page(title, at, body_points=points)
    said = picture.alternative
    alone = _at_the_edge(picture, room.box)
    drawn = None
    if said and words_read(text(said)) <= WORDS_AT_MOST:
        sized = replace(room, points=points)
        drawn = _beside(picture, alone, sized) or _below(picture, sized)
    if drawn is None:
        return replace(page, body_points=0, drawing=Drawing(picture, alone, alone))
    return replace(page, lines=(Line(text(said)),), drawing=drawn)


def _beside(picture: Picture, box: Box, room: Placeholder) -> Drawing | None:
    """Return the picture with room for its words beside it, if there is enough."""
    taken = box.width + BETWEEN
    free = replace(room.box, left=room.box.left + taken, width=room.box.width - taken)
    if free.width < room.box.width * BESIDE_AT_LEAST:
        return None
    sized = replace(room, box=free)
    wide = longest_word(picture.alternative, room.points) * POINT
    high = _height(picture, sized)
    fits = wide <= free.width and high <= free.height
    return Drawing(picture, box, free) if fits else None


def _below(picture: Picture, room: Placeholder) -> Drawing | None:
    """Return the picture with its words below it, if they do not take too much."""
    high = _height(picture, room)
    if high > room.box.height * BELOW_AT_MOST:
        return None
    free = replace(room.box, height=room.box.height - high)
    box = _at_the_edge(picture, free)
    return Drawing(
        picture, box, replace(room.box, top=box.top + box.height, height=high)
    )


def _height(picture: Picture, room: Placeholder) -> int:
    """Return how high its words are in the room, with a gap above them, in EMU."""
    lines = [Line(text(picture.alternative))]
    return round((height(lines, room) + room.points * GAP) * POINT)


def _at_the_edge(picture: Picture, room: Box) -> Box:
    """Return where it is drawn: where all lines begin, as large as it can be."""
    width, height = fitting(picture.file, room.width, room.height)
    return Box(room.left, room.top, width, height)
