"""Where each item of an agenda stands in its text: what edits are made from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from inclusive_meetings.audit.mending.lines import AgendaLines
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.meeting import Item, Meeting
from inclusive_meetings.readers.fields import normal
from inclusive_meetings.readers.items import FIELD
from inclusive_meetings.readers.names import ITEM, ITEM_ALIASES

UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s*")


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A line `- Time: 10 min`: its number from 0, the field's name, and its words.

    `before` is everything up to the value, as it was typed.
    """

    line: int
    name: str
    before: str
    value: str


@dataclass(frozen=True)
class Outline:
    """A text and the meeting that was read from it."""

    text: str
    meeting: Meeting

    @cached_property
    def lines(self) -> AgendaLines:
        """Return the lines of the text, and where its items begin and end."""
        return AgendaLines(self.text, self.meeting)

    @property
    def can_edit(self) -> bool:
        """Return whether its lines are ours to know: items under `##`, or none yet."""
        lone = "\r" in self.text.replace("\r\n", "")
        return not lone and (self.lines.has_headings or not self.meeting.items)

    @property
    def items(self) -> tuple[Item, ...]:
        """Return the items, in order."""
        return self.meeting.items

    def head_ends(self, item: int) -> int:
        """Return the line after the last field of an item, or after its heading."""
        fields = self.fields(item)
        return fields[-1].line + 1 if fields else self._after_heading(item)

    def fields(self, item: int) -> tuple[FieldLine, ...]:
        """Return the lines with fields below the heading of an item."""
        return tuple(self._fields(item))

    def _after_heading(self, item: int) -> int:
        at = self.lines.begins(item) + 1
        if at < self.lines.ends(item) and UNDERLINE.fullmatch(self.lines.lines[at]):
            return at + 1
        return at

    def _fields(self, item: int) -> Iterator[FieldLine]:
        at, end = self._after_heading(item), self.lines.ends(item)
        while at < end and not self.lines.lines[at].strip():
            at += 1
        rows = (cleaned(line.rstrip("\r\n")) for line in self.lines.lines[at:end])
        for number, line in enumerate(takewhile(FIELD.match, rows), at):
            found = FIELD.match(line)
            key = normal(found["key"]) if found else ""
            name = ITEM_ALIASES.get(key, key)
            if found is None or name not in ITEM:
                return
            value = (found["value"] or "").strip()
            start = found.start("value") if found["value"] else len(line.rstrip())
            yield FieldLine(number, name, line[:start], value)
