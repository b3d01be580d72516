"""A meeting about people in which none of them takes part decides over their heads."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must, should


def check(case: Case) -> Iterator[Fault]:
    """Point at the list of people, or at the title where there is no list."""
    meeting = case.meeting
    if meeting.contributors:
        return
    help_ = (
        "Invite at least two, early enough to change the agenda, and list them with"
        "  role: vcso  or  role: public."
    )
    if meeting.people:
        what = "Nobody in the list of people is from a community or the public."
        yield must(meeting.place_of("people"), what, help_, people=0)
    else:
        what = "The agenda does not say who takes part."
        yield should(meeting.title.start, what, f"Write  people: people.yaml. {help_}")
