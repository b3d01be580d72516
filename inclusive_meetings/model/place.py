"""Where words stand in a file someone wrote, so that we can point at them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line and column, both counted from 1, in a file as the user names it."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Passage:
    """Some of the author's own words, and where they begin."""

    text: str
    start: Place

    def place_of(self, offset: int) -> Place:
        """Return the place of the character at `offset` in the text."""
        before = self.text[:offset]
        line = self.start.line + before.count("\n")
        if "\n" in before:
            return Place(self.start.file, line, offset - before.rindex("\n"))
        return Place(self.start.file, line, self.start.column + offset)

    def __str__(self) -> str:
        return self.text
