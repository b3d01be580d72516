"""Somebody said how long they can sit, and the agenda asks for longer."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import longest_sitting
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.timing import stretches


def check(case: Case) -> Iterator[Fault]:
    """Point at each stretch that is longer than somebody can sit.

    The message does not say who: others may read over the chair's shoulder.
    """
    limits = [each for each in map(longest_sitting, case.meeting.people) if each]
    if not limits:
        return
    for stretch in stretches(case.meeting):
        short = sum(limit < stretch.minutes for limit in limits)
        if not short:
            continue
        longest = max(stretch.items, key=lambda item: item.minutes)
        yield should(
            longest.title.start,
            f"Somebody can sit {min(limits)} minutes; here it is {stretch.minutes}.",
            "Split it with a break, and say that anyone may stand, move or go out.",
            people=short,
            private=True,
        )
