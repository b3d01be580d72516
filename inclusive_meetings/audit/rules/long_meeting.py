"""Hours of sitting shut out carers, people in pain and everyone who tires."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.model.timing import whole


def check(case: Case) -> Iterator[Fault]:
    """Point at a meeting of more than two hours, and of three without a meal."""
    meeting = case.meeting
    minutes = whole(meeting)
    good, most = (
        case.number("minutes-of-meeting"),
        case.number("minutes-of-meeting-without-meal"),
    )
    if minutes <= good:
        return
    meal = any(
        item.kind is ItemKind.BREAK and item.minutes >= case.number("minutes-of-meal")
        for item in meeting.items
    )
    what = f"The meeting lasts {minutes} minutes."
    place, people = meeting.place_of("end", "start", "time"), len(meeting.people)
    if minutes > most and not meal:
        mend = "Shorten it, or put a meal of half an hour or more into it."
        yield should(place, f"{what[:-1]} without a meal.", mend, people=people or None)
    else:
        mend = f"Ask whether {good} minutes would do, or make two meetings of it."
        yield could(place, what, mend, people=people or None)
