"""Somebody said how long they can sit, and the agenda asks for longer."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import longest_sitting
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.timing import Stretch, stretches

TWICE = 2


def check(case: Case) -> Iterator[Fault]:
    """Point at each stretch that is longer than somebody can sit.

    The message does not say who: others may read over the chair's shoulder.
    """
    limits = [each for each in map(longest_sitting, case.meeting.people) if each]
    if not limits:
        return
    long = [each for each in stretches(case.meeting) if each.minutes > min(limits)]
    if not long:
        return
    most = max(long, key=lambda stretch: (stretch.minutes, _longest(stretch).minutes))
    times = "twice" if len(long) == TWICE else f"{len(long)} times"
    again = f" It is too long {times}." if len(long) > 1 else ""
    yield should(
        _longest(most).title.start,
        f"Somebody can sit {min(limits)} minutes; here it is {most.minutes}.{again}",
        "Split it with a break, and say that anyone may stand, move or go out.",
        people=sum(limit < most.minutes for limit in limits),
        private=True,
    )


def _longest(stretch: Stretch) -> Item:
    return max(stretch.items, key=lambda item: item.minutes)
