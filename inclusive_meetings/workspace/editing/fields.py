"""Edits to one item: its title, its fields, its text."""

import re
from datetime import time

from inclusive_meetings.audit.mending.lines import Edit
from inclusive_meetings.model.time_of_day import MINUTES_OF_A_DAY, clock, minutes_of
from inclusive_meetings.readers import when
from inclusive_meetings.workspace.editing.items import Edits
from inclusive_meetings.workspace.editing.outline import FieldLine, Outline
from inclusive_meetings.workspace.editing.typed import one_line, paragraphs

LONGEST = MINUTES_OF_A_DAY
HEADING = re.compile(r"^(##\s+(?:(?:item\s+)?\d{1,2}[.):]\s+)?)", re.IGNORECASE)


def titled(outline: Outline, item: int, title: str) -> Edits:
    """Return the edit that gives an item this title; none for an empty one."""
    words = one_line(title)
    at = outline.lines.begins(item)
    found = HEADING.match(outline.lines.lines[at])
    if not words or words == outline.items[item].title.text or found is None:
        return ()
    return (Edit(at, 1, f"{found[1]}{words}{outline.lines.eol}"),)


def lasting(outline: Outline, item: int, minutes: int) -> Edits:
    """Return the edit that lets an item last so many minutes, from 1 to a day."""
    minutes = min(max(minutes, 1), LONGEST)
    return field_set(outline, item, "time", (_time(outline, item, minutes),))


def starting(outline: Outline, item: int, start: time | None) -> Edits:
    """Return the edits that fix the start of an item, or let it follow the one before.

    A length written from when to when is then written in minutes.
    """
    minutes = outline.items[item].minutes
    spans = [line for line in outline.fields(item) if when.span(line.value)]
    plain = tuple(Edit(*_line(outline, line, f"{minutes} min")) for line in spans)
    words = (start.strftime("%H:%M"),) if start else ()
    return (*plain, *field_set(outline, item, "start", words))


def field_set(outline: Outline, item: int, name: str, values: tuple[str, ...]) -> Edits:
    """Return the edits that let a field of an item have these values, and no others.

    Lines that stay the same are not touched.
    """
    wanted = [words for words in map(one_line, values) if words]
    there = [line for line in outline.fields(item) if line.name == name]
    edits = [
        Edit(*_line(outline, line, words))
        for line, words in zip(there, wanted, strict=False)
        if line.value != words
    ]
    edits += [Edit(line.line, 1) for line in there[len(wanted) :]]
    new = wanted[len(there) :]
    if new:
        at = there[-1].line + 1 if there else outline.head_ends(item)
        edits.append(Edit(at, puts=_new_lines(outline, item, name, new)))
    return tuple(edits)


def worded(outline: Outline, item: int, text: str) -> Edits:
    """Return the edit that gives an item this text, in Markdown."""
    begins, ends = outline.head_ends(item), outline.lines.ends(item)
    lines, eol = paragraphs(text), outline.lines.eol
    there = outline.items[item].text
    if there is not None and there.text.split("\n") == lines:
        return ()
    is_last = item + 1 == len(outline.items)
    words = "".join(f"{line}{eol}" for line in ("", *lines)) if lines else ""
    gap = "" if is_last else eol
    first = "" if _ends_its_line(outline, begins) else eol
    moved = tuple(Edit(line, 1) for line in outline.strangers(item))
    return (*moved, Edit(begins, ends - begins, f"{first}{words}{gap}"))


def _time(outline: Outline, item: int, minutes: int) -> str:
    for line in outline.fields(item):
        span = when.span(line.value) if line.name == "time" else None
        if span:
            end = clock(minutes_of(span[0]) + minutes)
            return f"{span[0]:%H:%M}-{end:%H:%M}"
    return f"{minutes} min"


def _line(outline: Outline, line: FieldLine, words: str) -> tuple[int, int, str]:
    gap = "" if line.before.endswith((" ", "\t")) else " "
    return line.line, 1, f"{line.before}{gap}{words}{outline.lines.eol}"


def _new_lines(outline: Outline, item: int, name: str, values: list[str]) -> str:
    eol = outline.lines.eol
    label = name.replace("-", " ").capitalize()
    at = outline.head_ends(item)
    first = "" if _ends_its_line(outline, at) else eol
    text_follows = not outline.fields(item) and bool(
        "".join(outline.lines.lines[at : at + 1]).strip()
    )
    last = eol if text_follows else ""
    return first + "".join(f"- {label}: {words}{eol}" for words in values) + last


def _ends_its_line(outline: Outline, at: int) -> bool:
    return at == 0 or outline.lines.lines[at - 1].endswith("\n")
