"""Two people find it hard to speak before ten who know each other."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could


def check(case: Case) -> Iterator[Fault]:
    """Point at the list of people where staff are many times the contributors."""
    staff = [person for person in case.meeting.people if person.is_paid_to_come]
    ours = len(case.contributors)
    if ours and len(staff) >= ours * case.number("staff-for-each-contributor"):
        yield could(
            case.meeting.place_of("people"),
            f"{len(staff)} people are paid to come, and {ours} come for a community or"
            " for themselves.",
            "Ask who of the staff needs to be there, and invite more contributors.",
        )
