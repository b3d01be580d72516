"""A voucher says where a person may spend what they have earned."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.asked import place_of, with_private
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should

VOUCHER = re.compile(
    r"\b(?:vouchers?|gift cards?|love2shop|goody bag)\b", re.IGNORECASE
)
CHOSEN = re.compile(
    r"\b(?:at (?:her|his|their) (?:own )?(?:wish|choice)|asked for|chose)"
)


def check(case: Case) -> Iterator[Fault]:
    """Point at payment in vouchers that the person did not choose."""
    for person, private in with_private(case.meeting):
        words = private.payment or ""
        if VOUCHER.search(words) and not CHOSEN.search(words):
            yield should(
                place_of(person, "payment"),
                f"{person.name} is paid in vouchers, and nothing says that they chose"
                " them.",
                "Offer money and let them choose. Vouchers can count as earnings: point"
                " to independent advice on benefits.",
                people=1,
                private=True,
            )
