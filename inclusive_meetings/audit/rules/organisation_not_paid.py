"""An organisation lends a worker, and nobody asks who does the work at home."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.asked import is_nothing, place_of, with_private
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.model.people import Role

TO_THE_GROUP = re.compile(
    r"\binvoice\b|\bto the (?:group|organisation|charity|circle|club|trust|pantry)\b"
    r"|\bbackfill\b|\bgrant\b|\bcore funding\b|\bagreed\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Fault]:
    """Point at each organisation of whose payment nothing is said."""
    for person, private in with_private(case.meeting):
        words = private.payment or ""
        if person.role is not Role.VCSO or not person.organisation:
            continue
        if not words or is_nothing(words):
            continue
        if not TO_THE_GROUP.search(words) and person.organisation not in words:
            yield could(
                place_of(person, "payment"),
                f"Nothing says whether {person.organisation} is paid for the time it"
                " gives.",
                "Ask the organisation what the meeting costs it, and who stands in"
                " at home; pay that by invoice.",
                people=1,
                private=True,
            )
