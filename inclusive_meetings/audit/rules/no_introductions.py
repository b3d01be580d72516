"""Newcomers do not know who is who, and everybody else does."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.model.item import ItemKind


def check(case: Case) -> Iterator[Fault]:
    """Point at an agenda with contributors and without a welcome."""
    meeting = case.meeting
    if not meeting.contributors or not meeting.items:
        return
    if not any(item.kind is ItemKind.WELCOME for item in meeting.items):
        yield could(
            meeting.items[0].title.start,
            "There is no time for people to say who they are.",
            "Add a first item:  ## Welcome  with  - Time: 10 min; everyone"
            " says the name"
            " they like to be called, and what they do in plain words.",
        )
