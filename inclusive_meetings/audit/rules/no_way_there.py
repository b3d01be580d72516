"""Whoever does not drive needs to know the bus, and what it costs them to find out."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.model.meeting import Mode


def check(case: Case) -> Iterator[Fault]:
    """Point at a venue file that does not say how to get there."""
    venue = case.meeting.where.venue
    if venue and not venue.travel and case.meeting.where.mode is not Mode.ONLINE:
        yield could(
            venue.place,
            f"Nothing says how to get to {venue.name}.",
            "Write  travel:  with the bus, the stop, the way from it and the last one"
            " back.",
        )
