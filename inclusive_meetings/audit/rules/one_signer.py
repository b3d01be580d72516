"""One interpreter of sign language cannot work for hours, and nor can one captioner."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.asked import CAPTIONER, SIGN_LANGUAGE, wants
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.meeting import Meeting, Mode
from inclusive_meetings.model.people import Role
from inclusive_meetings.model.timing import whole

TWO = re.compile(r"\b(?:two|2|both|three|3|a pair of)\b", re.IGNORECASE)


def check(case: Case) -> Iterator[Fault]:
    """Point at a long meeting with one signer, or one captioner, or none listed."""
    meeting = case.meeting
    online = meeting.where.mode is Mode.ONLINE
    name = "minutes-for-one-signer-online" if online else "minutes-for-one-signer"
    for need, most, who in (
        (SIGN_LANGUAGE, case.number(name), "interpreter of sign language"),
        (CAPTIONER, case.number("minutes-for-one-captioner"), "captioner"),
    ):
        asking = [person for person in meeting.people if wants(person, need)]
        if asking and whole(meeting) > most and not _two(meeting, need):
            yield should(
                meeting.place_of("people", "end"),
                f"The meeting lasts {whole(meeting)} minutes, too long for one {who}.",
                "Book two, list them as  role: interpreter, and put a break in each"
                " half hour of their work.",
                people=len(asking),
                private=True,
            )


def _two(meeting: Meeting, need: re.Pattern[str]) -> bool:
    listed = sum(
        person.role is Role.INTERPRETER and need.search(person.does) is not None
        for person in meeting.people
    )
    lines = (
        line
        for person in meeting.people
        if person.private
        for line in person.private.arranged
    )
    booked = any(need.search(line) and TWO.search(line) for line in lines)
    return listed > 1 or booked
