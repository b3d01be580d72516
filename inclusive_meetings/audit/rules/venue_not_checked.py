"""Not knowing whether there is a step is as bad as the step."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import HEARING, PRAYER, STEPS, wants
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.venue import Answer, Venue

# The questions on which it depends whether somebody can come at all.
FIRST = ("step-free-route", "step-free-entrance", "accessible-toilet", "hearing-loop")
NEEDED = {
    "hearing-loop": HEARING,
    "step-free-route": STEPS,
    "step-free-entrance": STEPS,
    "lift": STEPS,
    "accessible-toilet": STEPS,
    "prayer-room": PRAYER,
}


def check(case: Case) -> Iterator[Fault]:
    """Point at what nobody has checked: what somebody asked for, then the basics."""
    venue = case.meeting.where.venue
    if venue is None or case.meeting.where.mode is Mode.ONLINE:
        return
    for question, need in NEEDED.items():
        asking = [person for person in case.meeting.people if wants(person, need)]
        answer = venue.answer_to(question)
        if asking and _open(venue, question):
            yield should(
                answer.place if answer else venue.place,
                f"Nobody has checked “{_said(question)}” at {venue.name}, and somebody"
                " who comes depends on it.",
                "Go and look, with them if they like, and write it into the"
                " venue file.",
                people=len(asking),
                private=True,
            )
    missing = [_said(question) for question in FIRST if _open(venue, question)]
    if missing:
        yield should(
            venue.place,
            f"At {venue.name} nobody has checked: {', '.join(missing)}.",
            "Go and look, and write it into the venue file.",
        )


def _open(venue: Venue, question: str) -> bool:
    answer = venue.answer_to(question)
    return answer is None or answer.answer is Answer.NOT_CHECKED


def _said(question: str) -> str:
    return question.replace("-", " ")
