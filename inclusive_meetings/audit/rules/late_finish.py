"""Whoever misses the last bus does not come a second time."""

import re
from collections.abc import Iterator
from datetime import time

from inclusive_meetings.audit.asked import asked_to_consider
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.model.meeting import Meeting, Mode
from inclusive_meetings.model.time_of_day import minutes_of
from inclusive_meetings.model.timing import ends, shown

LAST_BUS = re.compile(
    r"\blast (?:bus|one|train|tram|metro|boat"
    r"|ferry)\b[^.;]{0,40}?\b(\d{1,2})[:.](\d\d)",
    re.IGNORECASE,
)
LATE = r"\b(?:evenings?|late|after (?:school|work|college|dark|prayers?))\b"
WHY = r"\b(?:because|as most|since|so that|when)\b"
REASON = re.compile(rf"{LATE}[^.]{{0,60}}{WHY}|{WHY}[^.]{{0,60}}{LATE}", re.IGNORECASE)


def check(case: Case) -> Iterator[Fault]:
    """Point at an end after the last bus, or after five without a reason."""
    meeting, end = case.meeting, ends(case.meeting)
    if end is None or meeting.start is None or meeting.where.mode is Mode.ONLINE:
        return
    place = meeting.place_of("end", "time", "start")
    bus = _last_bus(meeting)
    if bus and minutes_of(end) + case.number("minutes-to-the-bus") > minutes_of(bus):
        yield should(
            place,
            f"It ends at {shown(end)}, and the last bus leaves at {shown(bus)}.",
            "End earlier, or pay for taxis and say so in the agenda.",
        )
        return
    latest = case.number("hour-to-end-at-latest")
    background = meeting.background.text if meeting.background else ""
    chosen = REASON.search(background) or asked_to_consider(meeting, "evening")
    if (end.hour, end.minute) > (latest, 0) and not chosen:
        yield could(
            place,
            f"It ends at {shown(end)}.",
            "Say why it is in the evening, and how people get home.",
        )


def _last_bus(meeting: Meeting) -> time | None:
    venue = meeting.where.venue
    if venue is None:
        return None
    notes = " ".join(answer.note for answer in venue.answers)
    found = LAST_BUS.search(f"{venue.travel} {notes}")
    if found is None or int(found.group(1)) > 23 or int(found.group(2)) > 59:  # noqa: PLR2004 - a clock
        return None
    return time(int(found.group(1)), int(found.group(2)))
