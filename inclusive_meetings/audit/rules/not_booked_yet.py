"""Interpreters are booked for weeks ahead; after that it is a matter of luck."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import (
    CAPTIONER,
    INTERPRETER,
    SIGN_LANGUAGE,
    arranged,
    place_of,
    wants,
    wants_interpreter,
)
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, must, should
from inclusive_meetings.model.people import Contributor, Role


def check(case: Case) -> Iterator[Fault]:
    """Point at support that somebody needs and nobody has booked, by the days left."""
    meeting = case.meeting
    if meeting.date is None or case.today is None:
        return
    left = (meeting.date - case.today).days
    least = case.number("days-to-book-at-least")
    good = case.number("days-to-book-signer")
    listed = any(person.role is Role.INTERPRETER for person in meeting.people)
    for person in case.contributors:
        if left < 0 or not _waits(person, listed=listed):
            continue
        say = must if left < least else should if left < good else could
        luck = ": less than most interpreters ask for" if left < least else ""
        yield say(
            place_of(person, "language", "access"),
            f"{person.name} waits for support that nobody has booked, and {left} days"
            f" are left{luck}.",
            "Book it today, or move the meeting; write it under `arranged:`.",
            people=1,
            private=True,
        )


def _waits(person: Contributor, *, listed: bool) -> bool:
    if wants(person, SIGN_LANGUAGE):
        return not arranged(person, INTERPRETER)
    if wants(person, CAPTIONER):
        return not arranged(person, CAPTIONER)
    return (
        wants_interpreter(person) and not listed and not arranged(person, INTERPRETER)
    )
