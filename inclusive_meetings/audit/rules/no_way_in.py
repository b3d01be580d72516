"""One step at the door ends the journey."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import HEARING, STEPS, wants
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must, should
from inclusive_meetings.model.venue import Answer

BASICS = {
    "step-free-route": ("The way there has steps", STEPS),
    "step-free-entrance": ("The entrance has steps", STEPS),
    "lift": ("There is no lift that works", STEPS),
    "wide-doors": ("Doors are less than 80 cm wide", STEPS),
    "accessible-toilet": ("There is no accessible toilet", STEPS),
    "hearing-loop": ("There is no hearing loop", HEARING),
}


def check(case: Case) -> Iterator[Fault]:
    """Point at what the venue does not have, without which some cannot come."""
    venue = case.meeting.where.venue
    if venue is None:
        return
    for question, (what, need) in BASICS.items():
        answer = venue.answer_to(question)
        if answer is None or answer.answer is not Answer.NO:
            continue
        asking = [person for person in case.meeting.people if wants(person, need)]
        if asking:
            yield must(
                answer.place,
                f"{what} at {venue.name}, and somebody who comes depends on it.",
                "Take another place, or bring what is missing and try it out"
                " with them.",
                people=len(asking),
                private=True,
            )
        else:
            yield should(
                answer.place,
                f"{what} at {venue.name}.",
                "Take another place, or say so in the invitation and what you can do.",
            )
