"""An agenda as its lines, and edits to them that leave every other byte alone."""

import re
from collections.abc import Iterable
from textwrap import wrap

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting

LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")
WIDTH = 85
FENCES = frozenset({"---", "..."})


@frozen
class Edit:
    """At a line, counted from 0, take some lines away and put text in their place."""

    line: int
    takes: int = 0
    puts: str = ""


@frozen
class Mend:
    """What would mend the findings of one rule; `note` is for the chair to know."""

    rule: str
    edits: tuple[Edit, ...]
    note: str = ""


class AgendaLines:
    """The lines of an agenda, each with its own line end."""

    def __init__(self, text: str, meeting: Meeting) -> None:
        self.lines = LINE.findall(text)
        self.eol = "\r\n" if text.partition("\n")[0].endswith("\r") else "\n"
        self._starts = [item.title.start.line - 1 for item in meeting.items]
        self._are_in_fields = not any(item.is_in_words for item in meeting.items)

    @property
    def are_ours(self) -> bool:
        """Return whether each item stands under `##`, and says its times in fields.

        What a title or a text says of times would be lost beside a new field.
        """
        return (
            self._are_in_fields
            and bool(self._starts)
            and all(
                start < len(self.lines) and self.lines[start].startswith("## ")
                for start in self._starts
            )
        )

    @property
    def end_of_facts(self) -> int | None:
        """Return the line that closes the front matter; None where there is none."""
        if not self.lines or self.lines[0].strip() != "---":
            return None
        for number, line in enumerate(self.lines[1:], 1):
            if line.strip() in FENCES:
                return number
        return None

    def begins(self, item: int) -> int:
        """Return the line of the heading of an item, by its number from 0."""
        return self._starts[item]

    def ends(self, item: int) -> int:
        """Return the line after the last one of an item."""
        following = self._starts[item + 1 : item + 2]
        return following[0] if following else len(self.lines)

    def block(self, item: int) -> str:
        """Return an item as it stands, with an empty line at its end."""
        words = "".join(self.lines[self.begins(item) : self.ends(item)])
        return words.rstrip("\r\n") + self.eol * 2

    def written(self, *lines: str) -> str:
        """Return lines as they would be written into this file, long ones wrapped."""
        short = (part for line in lines for part in wrap(line, WIDTH) or [""])
        return "".join(f"{line}{self.eol}" for line in short)

    def fact(self, line: str) -> str:
        """Return a line of the front matter; it is never wrapped."""
        return f"{line}{self.eol}"


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with the edits made; what they do not name stays as it is.

    Raises ValueError where two edits take the same line away.
    """
    lines: list[str] = LINE.findall(text)
    free = len(lines) + 1
    # From the end, so that the lines before keep their numbers. What is put at one
    # line keeps the order it was given in.
    last_first = tuple(edits)[::-1]
    in_order = sorted(last_first, key=lambda e: (-e.line, not e.takes))
    for edit in in_order:
        if edit.line + edit.takes > free:
            raise ValueError("Two edits take the same line away.")
        free = edit.line if edit.takes else free
        lines[edit.line : edit.line + edit.takes] = LINE.findall(edit.puts)
    return "".join(lines)
