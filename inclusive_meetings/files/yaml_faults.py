"""What the YAML parser stumbled over, in words for people who never saw YAML.

Only names are quoted, never values: the line may hold a person's private words.
"""

import re

from yaml import MarkedYAMLError

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem

LINE_UP = "Let names of the same kind begin in the same column, with spaces."
VALUES = "Write `name: value`; put a value with special signs in quotes."
TAB = (
    "A tab stands here, at the beginning of a line.",
    "Type spaces instead, as many as in the lines above.",
)
# What the parser says, what that means, and how to mend it; the first that fits.
FAULTS = (
    (
        ("end of stream", "quoted scalar"),
        "A quotation mark was opened and never closed.",
        'Close it at the end of the value: "…".',
    ),
    (
        ("expected ',' or", "expected node content"),
        "A bracket in {shown} is not closed, or a comma is missing.",
        "Write a list as [one, two], or one entry a line, each after “- ”.",
    ),
    (
        ("alias",),
        "{shown} has a *, a sign that YAML keeps for itself.",
        "Put the value in quotes.",
    ),
    (
        ("expected '-' indicator",),
        "{shown} begins further left than the other lines of its entry.",
        LINE_UP,
    ),
    (
        ("block", "expected key"),
        "{shown} does not line up with the lines above it.",
        LINE_UP,
    ),
)
NAME = r"\s*(?:- +)?([\w-]+(?: [\w-]+)?) *:(?:\s|$)"


def explained(error: MarkedYAMLError, text: str, file: str) -> Problem:
    """Return the parser's complaint as a problem with its place and a mend."""
    mark = error.problem_mark or error.context_mark
    opened = any(word in (error.context or "") for word in ("flow", "quoted"))
    if error.context_mark and opened:
        mark = error.context_mark  # where the bracket or the quotation mark stands
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
    if "\t" in typed and ("token" in complaint or "tab character" in complaint):
        return TAB
    if "cannot start any token" in complaint:
        return _kept_sign(typed, shown)
    if "mapping values are not allowed" in complaint:
        return _odd_colon(typed, lines, line)
    if "could not find expected ':'" in complaint:
        return _missing_colon(lines, line)
    for signs, what, mend in FAULTS:
        if any(sign in complaint for sign in signs):
            return what.replace("{shown}", shown), mend
    return f"{shown} cannot be read as YAML.", VALUES


def _kept_sign(typed: str, shown: str) -> tuple[str, str]:
    value = typed.partition(":")[2].strip() or typed.strip().removeprefix("- ")
    sign = value[:1]
    what = f"{shown} has a value that begins with {sign}, a sign that YAML keeps"
    return f"{what} for itself.", f'Put the value in quotes: "{sign}…".'


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
            LINE_UP,
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
    found = re.match(NAME, line)
    return f"“{found[1]}:”" if found else "this line"
