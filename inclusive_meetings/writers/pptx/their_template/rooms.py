"""Where words go on a layout that has no place for them: below the title, large."""

from dataclasses import replace
from math import ceil

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.files.slideshow.boxes import POINT
from inclusive_meetings.files.slideshow.boxes import Box as Place
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.show import USUAL_HEIGHT
from inclusive_meetings.files.slideshow.text_extent import width
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.pptx.their_template.candidates import (
    Candidate,
    placeholder_of,
)
from inclusive_meetings.writers.template import Box, Placeholder

TITLE_POINTS, BODY_POINTS, BIG_POINTS, SMALL_TITLE = 36, 28, 44, 28
# How large a few words may be, however small the title is.
LARGE_WORDS = 36
SUBTITLE_POINTS = 24
EDGE, TOP, TITLE_HEIGHT, GAP, BOTTOM = 0.07, 0.06, 0.16, 0.04, 0.9
HIGHEST_TITLE = 0.45  # a title that ends further down is that of an opening slide
MOST_BELOW_TITLE = 0.3
PICTURE_SHARE = 0.34
COLUMN_GAP = 0.04
NARROWEST_TITLE = 0.45
TITLE_ENDS, TOP_OF_OPENING = (0.45, 0.58), 0.15
FIRST_INDEX = 21
NUMBER_ROOM, NUMBER_POINTS = 0.075, 18
ALL_BUT_AN_EDGE, LEAST_NUMBER = 0.9, 8
# Places for words often reach a little into the line at the foot.
AMONG_WORDS = 0.5
BIG = (SlideKind.QUESTION, SlideKind.STATEMENT)


@frozen
class Rooms:
    """The places for words, and for a picture, of a layout that is made."""

    title: Placeholder
    body: Placeholder
    number: Placeholder | None = None
    second: Placeholder | None = None
    over: Placeholder | None = None
    picture: Box | None = None


def rooms(kind: SlideKind, candidate: Candidate) -> Rooms:
    """Return the places for words that a kind of slide needs on a layout."""
    title = _title(kind, candidate)
    first, *more = _free(candidate)
    if kind is SlideKind.TITLE:
        return _opening(candidate, title, first)
    points = _as_seen(BODY_POINTS, candidate)
    body = Placeholder("body", first, _body(candidate, title.box), points)
    number = _number(candidate, (title.box, body.box))
    if kind in BIG:
        sizes = (_as_seen(SUBTITLE_POINTS, candidate), _as_seen(BIG_POINTS, candidate))
        over, large = _over(body, more[0], *sizes)
        return Rooms(title, large, number, over=over)
    if kind is SlideKind.TWO_COLUMNS:
        left, right = _columns(body.box)
        second = Placeholder("body", more[0], right, points)
        return Rooms(title, replace(body, box=left), number, second)
    body = replace(body, most=max(title.points, LARGE_WORDS))
    if kind is SlideKind.CLOSE:
        words, picture = _beside_picture(body.box)
        return Rooms(title, replace(body, box=words), number, picture=picture)
    return Rooms(title, body, number)


def _as_seen(points: int, candidate: Candidate) -> int:
    """Return the size that is as large on the wall as this one on a usual slide."""
    smaller = min(candidate.width, candidate.height) / USUAL_HEIGHT
    return ceil(points * max(smaller, 1))


def _over(
    body: Placeholder, index: int, points: int, large: int
) -> tuple[Placeholder, Placeholder]:
    """Return the place for a small line above large words, and that of the words."""
    box = body.box
    line = min(round(points * POINT * 1.5), box.height // 4)
    over = Box(box.left, box.top, box.width, line)
    words = Box(box.left, box.top + line, box.width, box.height - line)
    return (
        Placeholder("body", index, over, points, bold=True),
        replace(body, box=words, points=large, bold=True),
    )


def _free(candidate: Candidate) -> list[int]:
    """Return numbers that none of the layout's places has: two must not share one."""
    taken = candidate.taken
    return [each for each in range(FIRST_INDEX, FIRST_INDEX + 99) if each not in taken]


def _number(candidate: Candidate, words: tuple[Box, ...]) -> Placeholder | None:
    """Return where the number of the slide goes: theirs, or in the corner.

    It is None where the layout draws the number by itself. Theirs is not used where
    the words would lie over it.
    """
    if candidate.draws_number:
        return None
    if candidate.number is not None and number_is_free(candidate, words):
        theirs = placeholder_of(candidate.number)
        box = theirs.box
        across = max(box.width, round(width("888", NUMBER_POINTS)))
        end = min(box.left + across, candidate.width)
        box = replace(box, left=end - across, width=across)
        return replace(theirs, box=box, points=NUMBER_POINTS)
    wide, high = candidate.width, candidate.height
    box = Box(
        round((1 - 2 * EDGE) * wide),
        round((1 - NUMBER_ROOM) * high),
        round(EDGE * wide),
        round(NUMBER_ROOM * high),
    )
    return Placeholder("sldNum", _free(candidate)[-1], box, NUMBER_POINTS)


def can_be_seen(number: Shape, candidate: Candidate) -> bool:
    """Return whether the number of a slide stands on it, in a place of some height."""
    is_on_it = candidate.holds(number, ALL_BUT_AN_EDGE)
    box = number.box
    return box is not None and is_on_it and box.height >= LEAST_NUMBER * POINT


def number_is_free(candidate: Candidate, words: tuple[Box, ...]) -> bool:
    """Return whether the number of the slide can be seen and no words lie over it."""
    number = candidate.number
    if number is None or number.box is None or not can_be_seen(number, candidate):
        return False
    places = (Place(each.left, each.top, each.width, each.height) for each in words)
    shared = sum(number.box.covered_by(each) for each in places)
    return shared < AMONG_WORDS


def is_at_the_top(candidate: Candidate) -> bool:
    """Return whether the title leaves room for words below it."""
    box = candidate.title.box if candidate.title is not None else None
    return box is not None and box.bottom <= HIGHEST_TITLE * candidate.height


def _title(kind: SlideKind, candidate: Candidate) -> Placeholder:
    theirs = None if candidate.title is None else placeholder_of(candidate.title)
    large, small = (_as_seen(p, candidate) for p in (TITLE_POINTS, SMALL_TITLE))
    size = large if theirs is None else max(theirs.points, small)
    # One no larger than the words below is told from them by its weight.
    is_bold = theirs is None or theirs.bold or size <= small
    has_box = candidate.title is not None and candidate.holds(candidate.title)
    fits = kind is SlideKind.TITLE or is_at_the_top(candidate)
    if theirs is not None and has_box and fits:
        return Placeholder("title", 0, theirs.box, size, is_bold)
    wide, high = candidate.width, candidate.height
    box = Box(
        round(EDGE * wide),
        round(TOP * high),
        round((1 - 2 * EDGE) * wide),
        round(TITLE_HEIGHT * high),
    )
    return Placeholder("title", 0, box, min(size, large), is_bold)


def _opening(candidate: Candidate, title: Placeholder, index: int) -> Rooms:
    """Return the places of the first slide: in the width of theirs, and high enough."""
    high, box = candidate.height, title.box
    bottom = min(max(box.top + box.height, TITLE_ENDS[0] * high), TITLE_ENDS[1] * high)
    top = min(box.top, TOP_OF_OPENING * high)
    wide = max(box.width, round(NARROWEST_TITLE * candidate.width))
    left = max(min(box.left, candidate.width - wide), 0)
    room = Box(left, round(top), wide, round(bottom - top))
    under = round(bottom + GAP * high / 2)
    words = Box(left, under, wide, round(BOTTOM * high) - under)
    body = Placeholder("body", index, words, _as_seen(SUBTITLE_POINTS, candidate))
    places = (room, words)
    number = None if candidate.number is None else _number(candidate, places)
    return Rooms(replace(title, box=room), body, number)


def _body(candidate: Candidate, title: Box) -> Box:
    """Return the room for words: that of theirs which is largest, or all below."""
    large = max(candidate.bodies, key=candidate.share, default=None)
    if large is not None and large.box is not None:
        box = large.box
        is_below = box.top >= title.top + title.height / 2
        is_large = candidate.share(large) > MOST_BELOW_TITLE
        is_wide = box.width > candidate.width / 2
        if is_below and is_large and is_wide and candidate.holds(large):
            return placeholder_of(large).box
    return _below(candidate, title)


def _below(candidate: Candidate, title: Box) -> Box:
    top = title.top + title.height + round(GAP * candidate.height)
    bottom = round(BOTTOM * candidate.height)
    edge = round(EDGE * candidate.width)
    left = max(title.left, edge)
    right = candidate.width - edge
    return Box(left, top, max(right - left, 1), max(bottom - top, 1))


def _beside_picture(body: Box) -> tuple[Box, Box]:
    size = round(min(body.width * PICTURE_SHARE, body.height))
    words = replace(body, width=body.width - size - size // 10)
    return words, Box(body.left + body.width - size, body.top, size, size)


def _columns(body: Box) -> tuple[Box, Box]:
    gap = round(body.width * COLUMN_GAP)
    wide = (body.width - gap) // 2
    left = replace(body, width=wide)
    return left, replace(left, left=body.left + wide + gap)
