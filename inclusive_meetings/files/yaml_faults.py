"""What the YAML parser stumbled over, in words for people who never saw YAML.

Only names are quoted, never values: the line may hold a person's private words.
"""

import re

from yaml import MarkedYAMLError

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem

NAME = re.compile(r"\s*(?:- +)?([\w-]+(?: [\w-]+)?) *:(?:\s|$)")


def explained(error: MarkedYAMLError, text: str, file: str) -> Problem:
    """Return the parser's complaint as a problem with its place and a mend."""
    mark = error.problem_mark or error.context_mark
    if error.context_mark and "flow" in (error.context or ""):
        mark = error.context_mark  # where the bracket was opened
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    while line and not "".join(lines[line : line + 1]).strip():
        line, column = line - 1, 0  # the end of the file: nothing to see there
    typed = lines[line] if line < len(lines) else ""
    what, mend = _diagnosis(error.problem or "", typed, lines, line)
    what = what[0].upper() + what[1:]
    return Problem(Place(file, line + 1, column + 1), "yaml", what, mend)


def _diagnosis(
    complaint: str, typed: str, lines: list[str], line: int
) -> tuple[str, str]:
    shown = _name(typed)
    if "\t" in typed and "token" in complaint:
        return (
            "A tab stands here where YAML wants spaces.",
            "Replace the tab by two spaces.",
        )
    if "mapping values are not allowed" in complaint:
        return _odd_colon(typed, lines, line)
    if "end of stream" in complaint or "quoted scalar" in complaint:
        return (
            "A quotation mark was opened and never closed.",
            'Close it at the end of the value: "…".',
        )
    if "expected ',' or" in complaint or "expected node content" in complaint:
        return (
            f"A bracket in {shown} is not closed, or a comma is missing.",
            "Write a list as [one, two], or one entry a line, each after “- ”.",
        )
    if "undefined alias" in complaint or "alias" in complaint:
        return (
            f"{shown} has a * that YAML reads as a pointer elsewhere.",
            "Put the value in quotes.",
        )
    if "could not find expected ':'" in complaint:
        return _missing_colon(lines, line)
    if "block end" in complaint or "block mapping" in complaint:
        return (
            f"{shown} does not line up with the lines above it.",
            "Let names of the same kind begin in the same column, with spaces.",
        )
    return (
        f"{shown} cannot be read as YAML.",
        "Write `name: value`; put a value with special signs in quotes.",
    )


def _odd_colon(typed: str, lines: list[str], line: int) -> tuple[str, str]:
    name, _, value = typed.strip().partition(":")
    if ": " in value or value.endswith(":"):
        return (
            f"{_name(typed)} has a second colon.",
            f'Put the value in quotes: {name}: "…"',
        )
    before = next((words for words in reversed(lines[:line]) if words.strip()), "")
    if ":" in before:
        return (
            f"{_name(typed)} begins further right than the line above it.",
            "Let names of the same kind begin in the same column, with spaces.",
        )
    return _missing_colon(lines, line)


def _missing_colon(lines: list[str], line: int) -> tuple[str, str]:
    before = next((words for words in reversed(lines[:line]) if words.strip()), "")
    return (
        f"A colon is missing, here or in the line before: {_name(before)}.",
        "Write `name: value`, with a space after the colon.",
    )


def _name(line: str) -> str:
    """Return the name that a line gives a value to, and no value."""
    found = NAME.match(line)
    return f"“{found[1]}:”" if found else "this line"
