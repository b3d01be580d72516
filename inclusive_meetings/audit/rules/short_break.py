"""Five minutes are gone before the queue has moved."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import STEPS, wants, wants_interpreter
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.model.item import ItemKind


def check(case: Case) -> Iterator[Fault]:
    """Point at each break that is too short, for anyone or for who comes."""
    meeting = case.meeting
    least, longer = (
        case.number("minutes-of-break"),
        case.number("minutes-of-long-break"),
    )
    many = len(meeting.people) >= case.number("people-for-long-breaks")
    slow = [
        person
        for person in meeting.people
        if wants(person, STEPS) or wants_interpreter(person)
    ]
    for item in meeting.items:
        if item.kind is not ItemKind.BREAK or not item.minutes:
            continue
        what = f"This break has {item.minutes} minutes."
        if item.minutes < least:
            mend = f"Make it {least} minutes or more."
            yield should(item.title.start, what, mend, people=len(meeting.people))
        elif item.minutes < longer and (many or slow):
            mend = f"Make it {longer} minutes: for some, everything takes longer."
            people = len(meeting.people) if many else len(slow)
            yield could(item.title.start, what, mend, people=people, private=not many)
