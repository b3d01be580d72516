"""In two minutes for five people, nobody can say what is hard."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.item import ItemKind


def check(case: Case) -> Iterator[Fault]:
    """Point at reflections that are too short in all for those who may speak."""
    meeting = case.meeting
    slots = [item for item in meeting.items if item.kind is ItemKind.REFLECTION]
    if not slots:
        return
    each = case.number("minutes-of-reflection-each")
    needed = max(case.number("minutes-of-reflection"), each * len(case.contributors))
    minutes = sum(item.minutes for item in slots)
    if minutes < needed:
        yield should(
            slots[0].title.start,
            f"The reflection has {minutes} minutes for {len(case.contributors)}"
            " contributors.",
            f"Give it {needed} minutes or more: silence is part of it.",
        )
