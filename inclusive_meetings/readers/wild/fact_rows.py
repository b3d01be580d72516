"""Facts above an agenda in a table of two columns: `| Location | Moor Hall |`.

And where the items begin: at a table of items, a numbered line, or a heading, but not
at a heading that only goes on with the title and has the facts below it.
"""

import re
from collections.abc import Mapping

from inclusive_meetings.files.yaml_nodes import as_key
from inclusive_meetings.readers.wild.times_in_words import plain

NUMBERED = re.compile(r"\s*\d{1,2}[.)]\s")
ITEM_HEADING = re.compile(r"\s*##")
TWO = 2
# Of a meeting, and never of one of its items.
OF_A_MEETING = frozenset({"date", "where", "when", "chair"})
NAME_IN_FRONT = re.compile(
    r"\s*(?:[-*+]\s+)?[*_]{0,3}([A-Za-z][A-Za-z /-]{2,24}?)[*_]{0,3}\s*:"
)


def as_facts(lines: list[str]) -> list[str]:
    """Return the lines, rows of two cells as `Location: Moor Hall`."""
    return [_as_fact(line) for line in lines]


def first_item(lines: list[str], aliases: Mapping[str, str]) -> int | None:
    """Return the line, from 0, in which the items begin; None for none."""
    from inclusive_meetings.readers.wild.numbered_lines import numbered_lines  # noqa: PLC0415 - most agendas have front matter

    begins = (n for n, _ in enumerate(lines) if _begins(lines, n, aliases))
    counted = [row.line for row in numbered_lines(lines)[:1]]
    first = next(begins, None)
    return min([*counted, *([] if first is None else [first])], default=None)


def _begins(lines: list[str], at: int, aliases: Mapping[str, str]) -> bool:
    line = lines[at]
    if ITEM_HEADING.match(line):
        return not _has_facts_below(lines[at + 1 :], aliases)
    if line.lstrip().startswith("|"):
        return not _is_in_a_table_of_facts(lines, at)
    return NUMBERED.match(line) is not None


def _has_facts_below(below: list[str], aliases: Mapping[str, str]) -> bool:
    """Return whether a fact of the whole meeting stands below a heading, or several."""
    words = (line for line in below if line.strip() and not ITEM_HEADING.match(line))
    following = next(words, "")
    found = NAME_IN_FRONT.match(following)
    name = as_key(found[1]) if found else ""
    return aliases.get(name, name) in OF_A_MEETING


def _is_in_a_table_of_facts(lines: list[str], at: int) -> bool:
    """Return whether a row is one of two cells, in a table that has no items."""
    from inclusive_meetings.readers.wild.tables import names_items  # noqa: PLC0415 - as above

    first = at
    while first and lines[first - 1].lstrip().startswith("|"):
        first -= 1
    heads = _cells(lines[first])
    return len(heads) == TWO and not names_items(heads)


def _as_fact(line: str) -> str:
    cells = _cells(line) if line.lstrip().startswith("|") else []
    if len(cells) != TWO or not all(cells):
        return line
    return f"{cells[0].rstrip(' :')}: {cells[1]}"


def _cells(line: str) -> list[str]:
    return [plain(cell) for cell in line.strip().strip("|").split("|")]
