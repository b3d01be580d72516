"""Without a talk with the chair beforehand, contributors meet the room cold."""

from collections.abc import Iterator

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Meeting


def check(meeting: Meeting, _words: tuple[WordUsed, ...]) -> Iterator[Finding]:
    """Point at the agenda when contributors come and no pre-meeting is planned."""
    if not meeting.contributors or meeting.pre_meeting is not None:
        return
    yield Finding(
        place=meeting.title.start,
        rule="no-pre-meeting",
        message="There is no meeting of the chair with the contributors beforehand.",
        help="Add:  pre-meeting: {date: 2026-12-02, start: 14:00, minutes: 45}",
        level=Level.MUST,
    )
