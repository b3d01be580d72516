"""Minutes of a past meeting are not an agenda; people mix the two files up."""

import re

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.fields import quoted

TITLE = re.compile(r"^\s*#*\s*[*_]*(?:draft |confirmed )?minutes\b", re.IGNORECASE)
SIGNS = re.compile(
    r"^\W*(?:present|in attendance|attendees present|apologies (?:were )?received"
    r"(?: from)?|resolved|it was (?:agreed|resolved)|the meeting closed at)\b",
    re.IGNORECASE | re.MULTILINE,
)
SIGNS_ENOUGH = 2


def minutes_of_the_past(text: str, file: str, title: str) -> Problem | None:
    """Return a kind word when the file is minutes and not an agenda."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    signs = {found.group().strip().lower() for found in SIGNS.finditer(text)}
    if not (TITLE.match(title) or TITLE.match(first) or len(signs) >= SIGNS_ENOUGH):
        return None
    return Problem(
        Place(file, 1, 1),
        "minutes",
        f"{quoted(title or first)} looks like the minutes of a meeting that has been.",
        "Give the agenda of the next one. To begin it:  inclusive-meetings new next.md",
    )
