"""Without a talk with the chair beforehand, contributors meet the room cold."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must


def check(case: Case) -> Iterator[Fault]:
    """Point at the agenda when contributors come and no pre-meeting is planned."""
    meeting = case.meeting
    if not meeting.contributors or meeting.pre_meeting is not None:
        return
    yield must(
        meeting.title.start,
        "There is no meeting of the chair with the contributors beforehand.",
        "Add:  pre-meeting: {date: 2026-12-02, start: 14:00, minutes: 45}",
    )
