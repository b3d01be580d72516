"""One person alone from outside the services carries everybody's expectations."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should


def check(case: Case) -> Iterator[Fault]:
    """Point at the only contributor of a meeting."""
    people = case.contributors
    if not 0 < len(people) < case.number("contributors-at-least"):
        return
    only = people[0]
    yield should(
        only.place,
        f"{only.name} is the only one from a community or the public.",
        "Invite a second person, and offer them a supporter of their choice.",
    )
