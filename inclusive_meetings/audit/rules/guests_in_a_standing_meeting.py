"""A guest may speak when asked; a member belongs."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.language.usage import texts_of

STANDING = re.compile(
    r"\b(?:weekly|fortnightly|monthly|quarterly|annual|standing|regular|board|committee"
    r"|multidisciplinary|MDT|steering group|business meeting)\b",
    re.IGNORECASE,
)
GUESTS = re.compile(
    r"\b(?:in attendance|by invitation|as (?:a )?guests?|our guests?|invited guests?"
    r"|as observers?|are guests)\b",
    re.IGNORECASE,
)
NOT = re.compile(r"\b(?:not|never|and no)\b[^.]{0,12}$", re.IGNORECASE)


def check(case: Case) -> Iterator[Fault]:
    """Point at words that make guests of contributors in a meeting that recurs."""
    meeting = case.meeting
    if not meeting.contributors:
        return
    texts = [words for _, words in texts_of(meeting)]
    if not any(STANDING.search(words.text) for words in texts[:4]):
        return
    for words in texts:
        for found in GUESTS.finditer(words.text):
            if NOT.search(words.text[max(0, found.start() - 20) : found.start()]):
                continue
            (place,) = words.places_of([found.start()])
            yield could(
                place,
                f"“{found.group()}” makes guests of people in a meeting that recurs.",
                "Make them members, with the same papers and the same say.",
            )
