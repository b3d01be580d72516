"""A Markdown table that every code host and wiki shows."""

import re

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.exchange.writers.columns import table

SIGNS = re.compile(r"([\\`*_\[\]<>|~&])")


def written(glossary: GlossaryFile) -> bytes:
    """Return the glossary as a table; signs of Markdown are escaped."""
    headings, *rows = table(glossary)
    lines = (_line(headings), _line(("---",) * len(headings)))
    body = (_line(tuple(SIGNS.sub(r"\\\1", cell) for cell in row)) for row in rows)
    return "".join(f"{line}\n" for line in (*lines, *body)).encode()


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
