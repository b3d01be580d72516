"""Prose is Markdown without a sign in it, and most of what authors write.

To load the parser takes longer than to write the slides. Of prose it would make what is
made of it here; a text with anything else in it is left to the parser.
"""

import re
from string import digits
from typing import Final

from inclusive_meetings.document.inlines import Inlines, Text
from inclusive_meetings.document.nodes import Blocks, Paragraph

MAY_BE_MARKED: Final = re.compile(r"[*_~`\\\[<]|&#?\w+;")
OPENING: Final = frozenset("\"'“‘(£")


def prose(text: str) -> Blocks | None:
    """Return the text as paragraphs; None where there may be more than prose in it."""
    lines = [line for line in text.split("\n") if line]
    if MAY_BE_MARKED.search(text) or not all(map(_is_of_a_paragraph, lines)):
        return None
    parts = (part.strip("\n") for part in text.split("\n\n"))
    return tuple(Paragraph(_joined(part.split("\n"))) for part in parts if part)


def prose_line(line: str) -> Inlines | None:
    """Return one line as inline content; None where there may be marks in it."""
    return None if MAY_BE_MARKED.search(line) else (Text(line),)


def _is_of_a_paragraph(line: str) -> bool:
    # Headings, tables and code begin with other signs, the entry of a list with `2.`
    # or `2)`. Spaces at the end, and signs that nobody sees, mean something too.
    begins_as_one = line[0].isalnum() or line[0] in OPENING
    is_numbered = line.lstrip(digits).startswith((".", ")"))
    is_all_seen = line.isprintable() and line[-1] != " "
    return begins_as_one and is_all_seen and not is_numbered


def _joined(lines: list[str]) -> Inlines:
    first, *others = lines
    return (Text(first), *(Text(each) for line in others for each in (" ", line)))
