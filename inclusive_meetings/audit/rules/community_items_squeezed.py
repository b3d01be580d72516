"""Half an hour for the report and five minutes for the people it is about."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.timing import is_led_by_them, talks

HALF = 2


def check(case: Case) -> Iterator[Fault]:
    """Point at what contributors lead where it gets less than half of others' time."""
    items = [item for item in talks(case.meeting) if item.minutes]
    theirs = [item for item in items if is_led_by_them(item, case.meeting)]
    others = [item for item in items if item not in theirs]
    if not theirs or not others:
        return
    mine, yours = _average(theirs), _average(others)
    if mine * HALF < yours:
        yield should(
            theirs[0].title.start,
            f"Items that contributors lead have {mine} minutes each; those of others"
            f" have {yours}.",
            "Give the same minutes to what contributors lead, or more.",
        )


def _average(items: list[Item]) -> int:
    return round(sum(item.minutes for item in items) / len(items))
