"""Stretches of a text, and whether a place is in one of them."""

from bisect import bisect_right
from collections.abc import Iterable


class Spans:
    """Stretches from one offset to another, end not included; they may overlap."""

    def __init__(self, pairs: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(pairs):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def hold(self, offset: int) -> bool:
        """Return whether the offset is in one of them."""
        place = bisect_right(self._starts, offset) - 1
        return place >= 0 and offset < self._ends[place]
