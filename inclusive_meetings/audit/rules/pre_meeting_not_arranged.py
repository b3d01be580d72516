"""A pre-meeting without a day, a time or a place is a good intention."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could


def check(case: Case) -> Iterator[Fault]:
    """Point at a pre-meeting that lacks its day, its start or where it is."""
    before = case.meeting.pre_meeting
    if before is None:
        return
    missing = [
        name
        for name, value in (
            ("date", before.date),
            ("start", before.start),
            ("where", before.where),
        )
        if not value
    ]
    if missing:
        yield could(
            before.place,
            f"The pre-meeting has no {', no '.join(missing)} yet.",
            "Agree it with each contributor, and offer the phone.",
        )
