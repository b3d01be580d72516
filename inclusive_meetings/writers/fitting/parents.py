"""Points of points: on a further slide, too, they stand under what they belong to.

Without it, nobody who sees that slide knows what they are points of.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from inclusive_meetings.document.inlines import Text
from inclusive_meetings.writers.fitting.cuts import count, cut, words_read
from inclusive_meetings.writers.fitting.lines import Line, Mark

# So many words are kept free for what a point belongs to.
WORDS_OF_A_PARENT: Final = 5

# Lines that stay on one slide, and the points to which the first of them belongs.
Group = tuple[list[Line], tuple[Line, ...]]


def is_below(line: Line) -> bool:
    """Return whether the line is a point of another."""
    return line.depth > 0 and line.mark is not Mark.NONE


def with_parents(groups: Iterable[list[Line]]) -> Iterator[Group]:
    """Yield the groups of lines, each with the points that its first line is below.

    What goes on under its own beginning has that above it, too.
    """
    above: list[Line] = []
    for group in groups:
        first = group[0]
        yield group, tuple(line for line in above if line.depth < first.depth)
        for line in group:
            if line.mark is not Mark.NONE or not line.depth:
                above = [*(each for each in above if each.depth < line.depth), line]


def under_parents(
    group: list[Line], parents: tuple[Line, ...], most: int
) -> Iterator[Line]:
    """Yield the lines of a further slide, of at most so many words.

    The points to which they belong come first, or how these begin. Where there is no
    room for all of these points, the nearest stands there alone.
    """
    free = most - sum(words_read(line.words) for line in group)
    shown = [_beginning(parent, free) for parent in parents]
    if sum(words_read(line.words) for line in shown) > free:
        shown = shown[-1:]
    yield from (replace(parent, again=True) for parent in shown)
    yield from group


def _beginning(line: Line, most: int) -> Line:
    """Return the line, or as many of its first words as may stand there."""
    many = count(line.words)
    if many <= min(most, WORDS_OF_A_PARENT + 2) or many <= 1:
        return line
    first, _ = cut(line.words, max(min(most, WORDS_OF_A_PARENT), 1))
    return replace(line, words=(*first, Text("…")))
