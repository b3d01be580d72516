"""Work for nothing is the rule; to ask what would make it worth while is rare."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should


def check(case: Case) -> Iterator[Fault]:
    """Point at each contributor whom nobody asked what they want in return."""
    for person in case.contributors:
        if person.private is None or person.private.in_return is None:
            yield should(
                person.place,
                f"Nobody has asked {person.name} what they want in return.",
                "Ask, and write the answer as  in-return:  under `private:`;"
                " it need not be money, and “nothing” is an answer.",
                people=1,
                private=True,
            )
