"""Where words stand in a file someone wrote, so that we can point at them."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from inclusive_meetings.model.frozen import frozen


@frozen
class Place:
    """A line and column, both counted from 1, in a file as the user names it."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    def __lt__(self, other: "Place") -> bool:
        here = self.file, self.line, self.column
        return here < (other.file, other.line, other.column)


@frozen
class Passage:
    """Some of the author's own words, and where they begin."""

    text: str
    start: Place

    def places_of(self, offsets: Iterable[int]) -> Iterator[Place]:
        """Yield the place of each offset; they come in order, from small to large.

        One pass over the text: asking for each alone would read it again and again.
        """
        line, begins, last = self.start.line, 1 - self.start.column, 0
        for offset in offsets:
            passed = self.text.count("\n", last, offset)
            if passed:
                line += passed
                begins = self.text.rindex("\n", last, offset) + 1
            last = offset
            yield Place(self.start.file, line, offset - begins + 1)

    def __str__(self) -> str:
        return self.text


class Located(Protocol):
    """A text that knows where its characters stand: a Passage, or a PaperText."""

    @property
    def text(self) -> str:
        """Return the words."""

    def places_of(self, offsets: Iterable[int]) -> Iterator[Place]:
        """Yield the place of each offset; they come from small to large."""
