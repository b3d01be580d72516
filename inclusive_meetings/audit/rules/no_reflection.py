"""Without a moment to say how the meeting is for them, contributors stay unheard."""

from collections.abc import Iterator

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import ItemKind, Meeting


def check(meeting: Meeting, _words: tuple[WordUsed, ...]) -> Iterator[Finding]:
    """Point at the agenda when contributors come and no item is a reflection."""
    if not meeting.contributors:
        return
    if any(item.kind is ItemKind.REFLECTION for item in meeting.items):
        return
    yield Finding(
        place=meeting.title.start,
        rule="no-reflection",
        message="There is no time for contributors to say how the meeting is for them.",
        help="Add, before the last third:  ## How is this meeting going for you?"
        "  with  - Type: reflection  and  - Time: 10 min",
        level=Level.SHOULD,
    )
