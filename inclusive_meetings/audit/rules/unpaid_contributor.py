"""Everyone in a lanyard is paid to be here."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.asked import is_nothing, place_of, with_private
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should

OWN_CHOICE = re.compile(
    r"\b(?:declin|does not want|did not want|prefers? not|at (?:her|his"
    r"|their) (?:own )?"
    r"wish|offered|turned it down|chose)",
    re.IGNORECASE,
)
OWN_TIME = re.compile(
    r"\bown time\b|\bvolunteer|\bunpaid\b|\bfor free\b", re.IGNORECASE
)


def check(case: Case) -> Iterator[Fault]:
    """Point at each contributor who is paid nothing, unless they chose it."""
    for person, private in with_private(case.meeting):
        words = private.payment or ""
        unpaid = is_nothing(words) or OWN_TIME.search(words)
        if words and unpaid and not OWN_CHOICE.search(words):
            yield should(
                place_of(person, "payment"),
                f"{person.name} gives their time for nothing.",
                "Offer to pay the person, or the organisation. If they decline, write"
                " that it was offered.",
                people=1,
                private=True,
            )
