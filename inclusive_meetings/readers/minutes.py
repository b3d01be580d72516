"""Minutes of a past meeting are not an agenda; people mix the two files up."""

import re

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.fields import quoted

# Compiled for the few titles that have the word in them.
TITLE = (
    r"^[\s#*_]*(?:(?:draft|confirmed|approved|unconfirmed)\s+)?(?:meeting )?minutes"
    r"(?! of (?:the )?(?:last|previous)\b)\b"
    r"|[:,–—-]\s*(?:draft |confirmed |approved )?(?:meeting )?minutes\b"
    r"|(?<!\d )\bminutes of (?:the |a |an |our )?(?:\w+ ){0,4}"
    r"(?:meeting|board|committee)s? (?:held|of|on)\b|\bmeeting minutes\b"
)
SIGNS = re.compile(
    r"^[^\w\n]*(?:present\s*[:(*]|in attendance|attendees present|resolved"
    r"|apologies (?:were )?received(?: from)?|it was (?:agreed|resolved)"
    r"|the meeting closed at)(?!\w)",
    re.IGNORECASE | re.MULTILINE,
)
SIGNS_ENOUGH = 2


def minutes_of_the_past(text: str, file: str, title: str) -> Problem | None:
    """Return a kind word when the file is minutes and not an agenda."""
    is_called_so = "minutes" in title.lower() and re.search(TITLE, title, re.IGNORECASE)
    signs = {found.group().strip().lower() for found in SIGNS.finditer(text)}
    if not is_called_so and len(signs) < SIGNS_ENOUGH:
        return None
    return Problem(
        Place(file, 1, 1),
        "minutes",
        f"{quoted(title)} looks like the minutes of a meeting that has been.",
        "Give the agenda of the next one. To begin it:  inclusive-meetings new next.md",
    )
