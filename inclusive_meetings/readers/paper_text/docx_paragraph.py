"""One paragraph of a Word file, as far as it was read."""

from dataclasses import dataclass, field

from inclusive_meetings.model.paper_text import Laid
from inclusive_meetings.readers.paper_text.docx_lists import COUNTED_FROM_ONE, Level


@dataclass(slots=True)
class Paragraph:
    """The words of a paragraph; `note` is the number of the note that it is in.

    `group`, `depth`, `row` and `column` say how it is laid out, as in Laid.
    """

    note: str = ""
    group: str = ""
    row: int = -1
    column: int = 0
    depth: int = -1
    level: Level = COUNTED_FROM_ONE
    style: str = ""
    is_heading: bool = False
    pieces: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """Return all words of the paragraph."""
        return "".join(self.pieces)

    def laid(self, start: int) -> Laid:
        """Return how it is laid out, where it begins at `start`."""
        in_table = self.row >= 0
        if in_table:
            return Laid(start, self.group, -1, self.row, self.column)
        column = self.column if self.level.marked else 1
        counted, first = self.level.counted, self.level.first
        return Laid(start, self.group, self.depth, -1, column, counted, first)
