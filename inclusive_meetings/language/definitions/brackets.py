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
    for mark in BRACKET.finditer(text):
        if mark.group() in opened:
            opened[mark.group()].append(mark.start())
            continue
        waiting = opened[OPENING[mark.group()]]
        if waiting:
            start = waiting.pop()
            if mark.start() - start <= LONGEST:
                found.append(Bracket(start, mark.start()))
    return found
