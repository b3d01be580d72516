"""Said in the last minutes, nothing about the meeting can change any more."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.item import Item, ItemKind


def check(case: Case) -> Iterator[Fault]:
    """Point at reflections of which all stand in the last minutes."""
    items = case.meeting.items
    slots = [item for item in items if item.kind is ItemKind.REFLECTION]
    most = case.number("minutes-before-the-end")
    if slots and all(_minutes_after(item, items) < most for item in slots):
        after = _minutes_after(slots[0], items)
        left = f"{after} minutes before the end" if after else "when all is said"
        yield should(
            slots[-1].title.start,
            f"The only time to reflect comes {left}: too late to change much.",
            "Put one in the middle, before the break, and keep this one as well.",
        )


def _minutes_after(item: Item, items: tuple[Item, ...]) -> int:
    """Return the minutes of what follows, without the close."""
    return sum(
        other.minutes
        for other in items[items.index(item) + 1 :]
        if other.kind is not ItemKind.CLOSE
    )
