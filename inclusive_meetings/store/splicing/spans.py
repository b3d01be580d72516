"""Where each value of a YAML file begins and ends in the text, to the character.

The parser says where a block ends only after the comments that follow it: those
belong to what comes next, so the end is that of the last value inside.
"""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from inclusive_meetings.files.yaml_nodes import Loader
from inclusive_meetings.model.frozen import frozen

LINE_END = re.compile(r"\r\n|\n|\r")


@frozen
class Span:
    """A value between two offsets, with the values in it.

    `keys` are the spans of the names of a table (empty for a list); `flow` says
    that it is written in brackets, `block_text` that it is a text after | or >.
    """

    start: int
    end: int
    kind: str
    keys: tuple["Span", ...] = ()
    values: tuple["Span", ...] = ()
    names: tuple[str, ...] = ()
    flow: bool = False
    block_text: bool = False


class Text:
    """The text of a file, which knows where its lines begin."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(found.end() for found in LINE_END.finditer(text))]

    def offset(self, mark: Any) -> int:  # noqa: ANN401 - two parsers, two types
        """Return the offset of a mark of the parser, which has a line and a column."""
        if mark.line >= len(self.starts):
            return len(self.text)
        return min(self.starts[int(mark.line)] + int(mark.column), len(self.text))

    def line_start(self, offset: int) -> int:
        """Return where the line of the offset begins."""
        return (
            max(self.text.rfind("\n", 0, offset), self.text.rfind("\r", 0, offset)) + 1
        )

    def after_line(self, offset: int) -> int:
        """Return where the next line begins, or the end of the text."""
        found = LINE_END.search(self.text, offset)
        return found.end() if found else len(self.text)


def spans(text: Text) -> Span | None:
    """Return the span of the one document of the text; None if it has none."""
    events = yaml.parse(text.text, Loader=Loader)
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            return _span(event, events, text)
    return None


def _span(event: yaml.Event, events: Iterator[yaml.Event], text: Text) -> Span:
    if isinstance(event, yaml.SequenceStartEvent):
        return _list(event, events, text)
    if isinstance(event, yaml.MappingStartEvent):
        return _table(event, events, text)
    start, end = text.offset(event.start_mark), text.offset(event.end_mark)
    is_block = getattr(event, "style", None) in {"|", ">"}
    if is_block:
        end = start + _block_length(text.text[start:end])
    return Span(start, end, "text", block_text=is_block)


def _block_length(words: str) -> int:
    """Return how long a text after | or > is without the empty lines below it.

    A line of more spaces than the others begin with is part of the text.
    """
    lines = words.splitlines(keepends=True)
    full = [line for line in lines[1:] if line.strip()]
    indent = len(full[0]) - len(full[0].lstrip(" ")) if full else 0
    empty = {" " * many for many in range(indent + 1)}
    while len(lines) > 1 and lines[-1].rstrip("\r\n") in empty:
        lines.pop()
    return len("".join(lines).rstrip("\r\n"))


def _list(event: yaml.Event, events: Iterator[yaml.Event], text: Text) -> Span:
    values = []
    last = event
    for last in events:
        if isinstance(last, yaml.SequenceEndEvent):
            break
        values.append(_span(last, events, text))
    flow = bool(getattr(event, "flow_style", False))
    start = text.offset(event.start_mark)
    end = text.offset(last.end_mark) if flow or not values else values[-1].end
    return Span(start, end, "list", values=tuple(values), flow=flow)


def _table(event: yaml.Event, events: Iterator[yaml.Event], text: Text) -> Span:
    keys, values, names = [], [], []
    last = event
    for last in events:
        if isinstance(last, yaml.MappingEndEvent):
            break
        names.append(str(getattr(last, "value", "")))
        keys.append(_span(last, events, text))
        values.append(_span(next(events), events, text))
    flow = bool(getattr(event, "flow_style", False))
    start = text.offset(event.start_mark)
    end = text.offset(last.end_mark)
    if not flow and values:
        end = max(keys[-1].end + 1, values[-1].end)
    return Span(start, end, "table", tuple(keys), tuple(values), tuple(names), flow)
