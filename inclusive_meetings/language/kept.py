"""Keep what was made of a thing for as long as the very same thing comes again.

To compare two glossaries of 10,000 terms takes longer than to search a meeting for
them. So only whether it is the same one is asked: what was read once stays itself.
"""

from collections.abc import Callable
from typing import Generic, TypeVar

Made = TypeVar("Made")
KEPT_AT_MOST = 8


class Kept(Generic[Made]):
    """What a function made of its last few arguments."""

    def __init__(self, make: Callable[..., Made]) -> None:
        self._make = make
        self._kept: list[tuple[tuple[object, ...], Made]] = []

    def of(self, *things: object) -> Made:
        """Return what is made of the things: made now, or when they came before."""
        for known, made in self._kept:
            if len(known) == len(things) and all(map(_same, known, things)):
                return made
        made = self._make(*things)
        self._kept = [(things, made), *self._kept[: KEPT_AT_MOST - 1]]
        return made


def _same(one: object, other: object) -> bool:
    return one is other
