"""An amount without a day, or a day without an amount, leaves people guessing."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.asked import is_nothing, place_of, with_private
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could

AMOUNT = re.compile(r"[£$€]|\b\d+(?:\.\d\d)?\b|\bdeclin|\bdoes not want|\bagreed\b")
WHEN = re.compile(
    r"\bon the day\b|\bwithin\b|\bat the (?:end|door|meeting)\b|\bafter the meeting\b"
    r"|\bby \d|\bbefore\b|\bat the next\b|\bin cash\b|\bweek|\bdays?\b|\bdeclin"
    r"|\bwish\b"
    r"|\bagreed\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Fault]:
    """Point at a payment that does not say how much, or by when."""
    for person, private in with_private(case.meeting):
        words = private.payment or ""
        if not words or is_nothing(words):
            continue
        missing = [
            name
            for name, pattern in (("how much", AMOUNT), ("by when", WHEN))
            if not pattern.search(words)
        ]
        if missing:
            yield could(
                place_of(person, "payment"),
                f"What {person.name} is paid does not say {' or '.join(missing)}.",
                "Write how much, for what, how, by when, and whom to ask about it.",
                people=1,
                private=True,
            )
