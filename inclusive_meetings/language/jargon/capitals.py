"""Lines written in capitals: a heading, not a row of acronyms."""

import re
from bisect import bisect_right

# Two words in capitals, one of them too long for most acronyms, or three at all.
WORD = re.compile(r"[A-Z][A-Z'’]+")
LONG = 5
MANY = 3
LONGEST_LINE = 400


class CapitalLines:
    """The lines of a text that are written in capitals."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        start = 0
        for line in text.splitlines(keepends=True):
            end = start + len(line)
            if line.isupper() and _is_heading(line):
                self._starts.append(start)
                self._ends.append(end)
            start = end

    def hold(self, offset: int) -> bool:
        """Return whether the offset is in such a line."""
        line = bisect_right(self._starts, offset) - 1
        return line >= 0 and offset < self._ends[line]


def _is_heading(line: str) -> bool:
    if len(line) > LONGEST_LINE:
        return False
    words = WORD.findall(line)
    return len(words) >= MANY or any(len(word) > LONG for word in words)
