"""The fare, the sitter and the phone cost more than many can lay out."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.asked import is_nothing, place_of, with_private
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could

EXPENSES = re.compile(
    r"\bexpens|\bfares?\b|\bmileage\b|\btravel|\btaxi|\bbus\b|\btrain\b|\bchildcare\b"
    r"|\bcost|\bsitter\b|\bcar(?:e|er) at\b|\bfor (?:data|the phone)\b|\bparking\b"
    r"|\bdriver\b|\bagreed\b|\binvoice\b|\blift\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Fault]:
    """Point at payment that says nothing of expenses, here or under `arranged:`."""
    for person, private in with_private(case.meeting):
        said = "; ".join((private.payment or "", *private.arranged))
        is_paid = bool(private.payment) and not is_nothing(private.payment)
        if is_paid and not EXPENSES.search(said):
            yield could(
                place_of(person, "payment"),
                f"Nothing says who pays what it costs {person.name} to take part.",
                "Name the expenses: fares, care, data and phone, print, food.",
                people=1,
                private=True,
            )
