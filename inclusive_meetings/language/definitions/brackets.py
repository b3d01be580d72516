"""Where brackets open and close, one within another."""

import re
from typing import NamedTuple

BRACKET = re.compile(r"[()\[\]]")
OPENING = {")": "(", "]": "["}
LONGEST = 250


class Bracket(NamedTuple):
    """A pair of brackets: the places of its two marks."""

    start: int
    end: int


def brackets(text: str) -> list[Bracket]:
    """Return the pairs of at most 250 characters; of two that nest, the inner first."""
    opened: dict[str, list[int]] = {"(": [], "[": []}
    found: list[Bracket] = []
    for each in BRACKET.finditer(text):
        mark, place = each.group(), each.start()
        if mark in opened:
            opened[mark].append(place)
        elif waiting := opened[OPENING[mark]]:
            start = waiting.pop()
            if place - start <= LONGEST:
                found.append(Bracket(start, place))
    return found
