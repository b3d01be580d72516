"""What a venue says of itself is often wrong."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.venue import Answer

WEBSITE = re.compile(
    r"\b(?:web ?(?:site|page)|online listing|brochure|leaflet)\b"
    r"|\baccording to (?:the|their|its)\b|\bthey say\b|\bnobody has been\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Fault]:
    """Point at answers that nobody is named for, or that come from a web page."""
    venue = case.meeting.where.venue
    if venue is None:
        return
    given = [each for each in venue.answers if each.answer is Answer.YES]
    copied = [each for each in given if WEBSITE.search(each.note)]
    unnamed = [each for each in given if not each.checked_by]
    if copied or (given and len(unnamed) == len(given)):
        first = (copied or unnamed)[0]
        count = len(copied or unnamed)
        how = "are from the venue's own words" if copied else "have nobody's name"
        yield should(
            first.place,
            f"{count} answers about {venue.name} {how}: they are not checked.",
            "Let somebody go and look, and write  checked-by:  and  checked-on:",
        )
