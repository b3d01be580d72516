"""Whoever does not know what is paid cannot decide whether they can afford to come."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must


def check(case: Case) -> Iterator[Fault]:
    """Point at each contributor with whom payment and expenses were not settled."""
    for person in case.contributors:
        if person.private is None or person.private.payment is None:
            yield must(
                person.place,
                f"Nobody has told {person.name} what is paid, and for what expenses.",
                "Settle it before they say yes, and write it as  payment:  under"
                " `private:`: how much, how, by when, and which expenses.",
                people=1,
                private=True,
            )
