"""In which field of a form stands what is written at a line of an agenda."""

import re
from itertools import takewhile

from inclusive_meetings.files.yaml_nodes import as_key
from inclusive_meetings.readers.field_names import FRONT_MATTER_ALIASES, PRE_MEETING
from inclusive_meetings.workspace.editing.fact_parts import BEFOREHAND
from inclusive_meetings.workspace.editing.facts import BACKGROUND
from inclusive_meetings.workspace.editing.outline import Outline

# `title: Falls` in the first column, or a part of what stands above it.
KEY = re.compile(r"(?P<inner>\s+(?:-\s+)?)?(?P<name>[\w][\w -]*):(?:\s|$)")


def fact_at(outline: Outline, line: int) -> str:
    """Return the fact that is written at a line, counted from 1; "" for none."""
    close = outline.lines.end_of_facts
    if close is None or line > close + 1:
        return BACKGROUND if close is not None else ""
    name = part = ""
    for words in outline.lines.lines[1:line]:
        found = KEY.match(words)
        if found and not found["inner"]:
            known = as_key(found["name"])
            name, part = FRONT_MATTER_ALIASES.get(known, known), ""
        elif found:
            part = as_key(found["name"])
    if name == BEFOREHAND:
        return f"{name}-{part if part in PRE_MEETING else PRE_MEETING[0]}"
    return name


def field_at(outline: Outline, number: int, line: int) -> str:
    """Return the field of an item that is written at a line, counted from 1."""
    if line - 1 <= outline.lines.begins(number):
        return "title"
    above = list(takewhile(lambda each: each.line < line, outline.fields(number)))
    is_below = line - 1 >= outline.head_ends(number)
    return "text" if is_below or not above else above[-1].name
