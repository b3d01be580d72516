"""Whoever fetches a child leaves before the decision, or does not come."""

from collections.abc import Iterator
from datetime import time

from inclusive_meetings.audit.asked import asked_to_consider, wishes
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.calendars.days import is_working_day
from inclusive_meetings.calendars.observed import school_holiday
from inclusive_meetings.model.timing import ends, overlaps, shown

MORNING = time(8, 30), time(9, 30)
AFTERNOON = time(14, 45), time(16)


def check(case: Case) -> Iterator[Fault]:
    """Point at a meeting in the school run, more strongly where somebody said so."""
    meeting, day = case.meeting, case.meeting.date
    end = ends(meeting)
    if day is None or meeting.start is None or end is None:
        return
    days = case.settings.days
    if not is_working_day(day, case.nation) or school_holiday(day, case.nation, days):
        return
    to_consider = set(map(id, asked_to_consider(meeting, "school")))
    asked = [
        person
        for person in meeting.people
        if "school" in wishes(person).casefold() or id(person) in to_consider
    ]
    for (first, last), name in ((MORNING, "starts"), (AFTERNOON, "ends")):
        if not overlaps(meeting, first, last):
            continue
        say = should if asked else could
        yield say(
            meeting.place_of("start" if name == "starts" else "end", "time"),
            f"Schools begin or end between {shown(first)} and {shown(last)}, during"
            f" the meeting.{' Somebody asked you to plan around it.' if asked else ''}",
            "Begin after 9:30 and end before 14:45, or put nothing important then.",
            people=len(asked) or None,
            private=bool(asked),
        )
