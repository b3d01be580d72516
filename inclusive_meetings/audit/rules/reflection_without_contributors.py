"""The slot is theirs: without them it is staff talking about themselves."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must
from inclusive_meetings.model.item import ItemKind


def check(case: Case) -> Iterator[Fault]:
    """Point at a reflection in a meeting whose people are all from services."""
    meeting = case.meeting
    if not meeting.people or meeting.contributors:
        return
    for item in meeting.items:
        if item.kind is ItemKind.REFLECTION:
            yield must(
                item.title.start,
                "Contributors reflect here, and nobody in the list is a contributor.",
                "Invite them, or take the slot out until they come.",
                people=0,
            )
