"""Which lines go onto which slide: as many as fit, evenly, and none lost.

Heights are estimated, on the safe side: a slide that is cut off helps nobody.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from inclusive_meetings.document.deck import WORDS_AT_MOST
from inclusive_meetings.document.inlines import text
from inclusive_meetings.writers.fitting.arial import in_arial
from inclusive_meetings.writers.fitting.cuts import (
    count,
    cut,
    words_read,
)
from inclusive_meetings.writers.fitting.letter_widths import (
    line_height,
    rows,
    unbroken,
)
from inclusive_meetings.writers.fitting.lines import Line, Mark, language_of
from inclusive_meetings.writers.fitting.lone_words import kept_company
from inclusive_meetings.writers.fitting.parents import (
    Group,
    under_parents,
    with_parents,
)
from inclusive_meetings.writers.template import Placeholder
from inclusive_meetings.writers.words_on_paper import plain

ENTRIES_AT_MOST: Final = 6
POINT: Final = 12_700
# A gap before each paragraph, as a share of the size of its text.
GAP: Final = 0.22
HANGING: Final = 36
# Where the words beside a time begin: all their lines, not the first alone.
BESIDE_TIMES: Final = 144
BESIDE_NUMBERS: Final = 63
# The size of a sentence that stands out among usual text.
LARGE_POINTS: Final = 40


def filled(many: list[Line], room: Placeholder, taken: int) -> list[tuple[Line, ...]]:
    """Return the lines of each slide, on which `taken` words stand already.

    Slides are filled evenly: two lines alone on the last look like a mistake.
    """
    groups = list(with_parents(_groups(_fitting(many, room), room)))
    full = list(_greedy(groups, room, taken, ENTRIES_AT_MOST))
    even = -(-entries(many) // max(len(full), 1))
    for most in range(even, ENTRIES_AT_MOST):
        fewer = list(_greedy(groups, room, taken, most))
        if len(fewer) == len(full):
            return fewer
    return full


def filled_under_first(many: list[Line], room: Placeholder) -> list[tuple[Line, ...]]:
    """Return the lines of each slide; if there are several, each has the first line.

    That line says what the others are about. One that is long is not said again.
    """
    whole = filled(many, room, 0)
    first, rest = many[:1], many[1:]
    high = height(first, room) + room.points * GAP
    if len(whole) <= 1 or high > room.box.height / POINT / 3:
        return whole
    box = replace(room.box, height=room.box.height - round(high * POINT))
    under = filled(rest, replace(room, box=box), words_of(first))
    return [(*first, *some) for some in under]


def _greedy(
    groups: list[Group], room: Placeholder, taken: int, most: int
) -> Iterator[tuple[Line, ...]]:
    page: list[Line] = []
    for group, parents in groups:
        longer = [*page, *group]
        if page and not _fits(longer, room, taken, most):
            yield tuple(page)
            under = [*under_parents(group, parents, WORDS_AT_MOST - taken)]
            # A line as high as the slide stands alone, without what it is a point of.
            is_room = _fits(under, room, taken, ENTRIES_AT_MOST)
            longer = under if is_room else group
        page = longer
    if page:
        yield tuple(page)


def _fits(page: list[Line], room: Placeholder, taken: int, most: int) -> bool:
    return (
        taken + words_of(page) <= WORDS_AT_MOST
        and entries(page) <= most
        and height(page, room) <= room.box.height / POINT
    )


def _groups(many: Iterator[Line], room: Placeholder) -> Iterator[list[Line]]:
    """Yield lines that stay on one slide: a word and the same in another language.

    Only where they are higher than a slide, they go onto several, line by line.
    """
    group: list[Line] = []
    for line in many:
        high = height([*group, line], room)
        if group and (not line.together or high > room.box.height / POINT):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _fitting(many: list[Line], room: Placeholder) -> Iterator[Line]:
    """Yield the lines; one that is higher than a whole slide comes in pieces."""
    high = room.box.height / POINT
    for line in many:
        if height([line], room) <= high:
            yield line
            continue
        said = plain(line.words)
        # Where not even one row fits, pieces do not fit either.
        if height([replace(line, words=text(said[:1]))], room) > high:
            yield line
            continue
        if count(line.words) > 1:
            both = cut(line.words, -(-count(line.words) // 2))
            halves = [replace(line, words=each) for each in both]
        else:
            middle = len(said) // 2
            ends = (said[:middle], said[middle:])
            halves = [replace(line, words=text(end)) for end in ends]
        yield from _fitting(halves, room)


def words_of(many: list[Line]) -> int:
    """Return how many words there are to read, in the language that has most.

    The others are not added: each reader reads one language.
    """
    counts: Counter[str] = Counter()
    for line in many:
        counts[language_of(line)] += words_read(line.words)
    return max(counts.values(), default=0)


def entries(many: list[Line]) -> int:
    """Return how many lines begin something, as the entries of a list do."""
    return sum(
        not line.together and (not line.depth or line.mark is not Mark.NONE)
        for line in many
    )


def height(many: list[Line], room: Placeholder) -> float:
    """Return how high the lines are in the room, in points."""
    high = -room.points * GAP
    for line in many:
        said = unbroken(line.words)
        points = max(room.points, LARGE_POINTS) if line.is_large else room.points
        free = room.box.width / POINT - HANGING * line.depth - _inset(line)
        beside = said.partition("\t")[2] or said
        over = rows(beside, points, free, bold=line.is_large or room.bold)
        high += over * line_height(said, points) + points * GAP
    return high


def words_fit(many: list[Line], room: Placeholder) -> bool:
    """Return whether no word, and no address, is longer than a line of the room."""
    wide = room.box.width / POINT
    return all(
        in_arial(word, room.points) + _inset(line) <= wide
        for line in many
        for word in plain(line.words).split()
    )


def kept_in(line: Line, where: Placeholder, points: int) -> Line:
    """Return the line so that in its room no short word of it stands alone.

    What is bold all over, a title or a question, has lines of about one length.
    """
    is_bold = where.bold or line.is_large
    size = max(points, LARGE_POINTS) if line.is_large else points
    free = where.box.width / POINT - HANGING * line.depth - _inset(line)
    words = kept_company(line.words, size, free, bold=is_bold, even=is_bold)
    return line if words is line.words else replace(line, words=words)


def _inset(line: Line) -> int:
    """Return how far the words begin from the edge of their level, in points."""
    match line.mark:
        case Mark.NONE:
            return 0
        case Mark.TIME:
            return BESIDE_TIMES
        case Mark.BULLET:
            return HANGING
        case Mark.NUMBER:
            return BESIDE_NUMBERS
