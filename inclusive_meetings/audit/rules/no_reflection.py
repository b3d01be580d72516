"""Without a moment to say how the meeting is for them, contributors stay unheard."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.item import ItemKind


def check(case: Case) -> Iterator[Fault]:
    """Point at the agenda when contributors come and no item is a reflection."""
    meeting = case.meeting
    if not meeting.contributors:
        return
    if any(item.kind is ItemKind.REFLECTION for item in meeting.items):
        return
    yield should(
        meeting.title.start,
        "There is no time for contributors to say how the meeting is for them.",
        "Add, before the last third:  ## How is this meeting going for you?"
        "  with  - Type: reflection  and  - Time: 10 min",
    )
