"""Where each item of an agenda stands in its text: what edits are made from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from inclusive_meetings.audit.mending.lines import AgendaLines
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.readers.field_names import ITEM
from inclusive_meetings.readers.items import FIELD, field_name, head_length

UNDERLINE = re.compile(r"\s{0,3}(?:=+|-+)\s*")


@frozen
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
        return not lone and (self.lines.are_ours or not self.meeting.items)

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

    def strangers(self, item: int) -> tuple[int, ...]:
        """Return the lines among the fields that are no field of ours, but text."""
        ends, fields = self.head_ends(item), {line.line for line in self.fields(item)}
        return tuple(
            number
            for number, line in self._head(item)
            if number < ends and number not in fields and line.strip()
        )

    def _after_heading(self, item: int) -> int:
        at = self.lines.begins(item) + 1
        if at < self.lines.ends(item) and UNDERLINE.fullmatch(self.lines.lines[at]):
            return at + 1
        return at

    def _fields(self, item: int) -> Iterator[FieldLine]:
        for number, line in self._head(item):
            found = FIELD.match(line)
            if found and (name := field_name(found)) in ITEM:
                value = (found["value"] or "").strip()
                start = found.start("value") if found["value"] else len(line.rstrip())
                yield FieldLine(number, name, line[:start], value)

    def _head(self, item: int) -> Iterator[tuple[int, str]]:
        at, end = self._after_heading(item), self.lines.ends(item)
        while at < end and not self.lines.lines[at].strip():
            at += 1
        rows = [cleaned(line.rstrip("\r\n")) for line in self.lines.lines[at:end]]
        return islice(enumerate(rows, at), head_length(rows))
