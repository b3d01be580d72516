"""Whom to tell when it was the chair who made it hard?"""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should


def check(case: Case) -> Iterator[Fault]:
    """Point at an agenda that names nobody else than the chair for complaints."""
    meeting = case.meeting
    if not meeting.contributors:
        return
    other, chair = meeting.if_it_went_badly, meeting.chair
    if other is None:
        yield should(
            meeting.place_of("chair", "contact"),
            "Nobody is named whom people can tell if it did not go well.",
            "Name somebody who is not the chair, with a phone number:"
            "  if-it-went-badly: Marian Foley, phone or text 0113 496 0101",
        )
    elif chair and other.name == chair.name:
        yield should(
            meeting.place_of("if-it-went-badly"),
            f"If it did not go well, people can only tell the chair, {chair.name}.",
            "Name somebody else, who does not report to the chair.",
        )
