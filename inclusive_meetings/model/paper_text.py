"""The words of a paper that is no plain text, and where each of them stands in it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Literal

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem

Unit = Literal["line", "paragraph", "page"]


@frozen
class Laid:
    """How the line that begins at `start` is laid out: in a list, or in a table.

    `group` names the list or the table. In a list, `depth` is how deep the entry
    stands, `column` is 1 where the line goes on with the entry above it, `counted` says
    that the list has numbers, and `first` is the first of them. In a table, `row` and
    `column` say which cell it is; rows are counted through the whole paper. `depth` is
    -1 outside lists, `row` is -1 outside tables.
    """

    start: int
    group: str
    depth: int = -1
    row: int = -1
    column: int = 0
    counted: bool = True
    first: int = 1


@frozen
class PaperText:
    """The words of a paper in one text, and where they stand in it.

    Headings, list items and table cells end with a line break. `headings` are the
    (start, end) offsets of those that were found, end left out. Addresses of pages and
    mailboxes are spaces. `unit` is what the line of a place counts; `names` says what
    to call lines that are none of these, such as footnotes. Where a paper was
    `wrapped`, a line break may also stand within a sentence. `laid` are the lines of
    lists and tables.
    """

    file: str
    text: str
    unit: Unit = "line"
    headings: tuple[tuple[int, int], ...] = ()
    warnings: tuple[Problem, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict, repr=False)
    starts: Sequence[int] = field(default=(), repr=False)
    lines: Sequence[int] = field(default=(), repr=False)
    columns: Sequence[int] = field(default=(), repr=False)
    wrapped: bool = False
    laid: tuple[Laid, ...] = ()

    def place_of(self, offset: int) -> Place:
        """Return the place of the character at `offset` in the text.

        Its line is the line, the paragraph or the page, as `unit` says; its
        column is the character there; all counted from 1.
        """
        if not self.starts:
            return Place(self.file, 1, 1)
        at = max(bisect_right(self.starts, offset) - 1, 0)
        column = self.columns[at] + max(offset - self.starts[at], 0)
        return Place(self.file, self.lines[at], column)

    def places_of(self, offsets: Iterable[int]) -> Iterator[Place]:
        """Yield the place of each offset, as a Passage does."""
        return map(self.place_of, offsets)

    def where(self, offset: int) -> str:
        """Return where that is in words, such as “page 3” or “line 12”."""
        line = self.place_of(offset).line
        return self.names.get(line, f"{self.unit} {line}")
