"""Weeks of waiting are a loan from those who can least afford to give one."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.asked import place_of, with_private
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should

LATE = re.compile(
    r"\bin arrears\b|\bend of the (?:month|quarter|year)\b|\bmonthly\b|\bquarterly\b"
    r"|\breimbursed later\b|\b(?:keep|hand in|send in) (?:the |your )?receipts\b",
    re.IGNORECASE,
)
WITHIN = re.compile(
    r"\b(?:within|in|up to) (\d+)(?: ?[-–to]+ ?(\d+))? (weeks?|months?)\b"
)


def check(case: Case) -> Iterator[Fault]:
    """Point at payment that comes in arrears, or weeks after the meeting."""
    most = case.number("weeks-to-pay")
    for person, private in with_private(case.meeting):
        words = private.payment or ""
        if LATE.search(words) or _weeks(words) > most:
            yield should(
                place_of(person, "payment"),
                f"What {person.name} is paid comes late, or after they have laid it"
                " out.",
                f"Pay within {most} weeks, fares and care on the day or in advance.",
                people=1,
                private=True,
            )


def _weeks(words: str) -> int:
    """Return the longest wait, in weeks, that the words name."""
    waits = [
        int(last or first) * (4 if unit.startswith("month") else 1)
        for first, last, unit in WITHIN.findall(words)
    ]
    return max(waits, default=0)
