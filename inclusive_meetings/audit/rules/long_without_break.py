"""Long stretches without a break leave people out who cannot sit through them."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must, should
from inclusive_meetings.model.timing import stretches


def check(case: Case) -> Iterator[Fault]:
    """Point at the item during which the hour without a break is up."""
    longest = case.number("minutes-without-break")
    unbearable = case.number("minutes-without-break-at-most")
    everyone = len(case.meeting.people)
    for stretch in stretches(case.meeting):
        if stretch.minutes <= longest:
            continue
        sitting = 0
        for item in stretch.items:
            sitting += item.minutes
            if sitting > longest:
                break
        # Before an item that is too long by itself, a break would help nobody.
        where = "into" if sitting == item.minutes else "before"
        say = must if stretch.minutes > unbearable else should
        yield say(
            item.title.start,
            f"People sit {stretch.minutes} minutes here without a break; at"
            f" “{item.title}” the first {longest} are over.",
            f"Put a break of 10 minutes or more {where} it.",
            people=everyone or None,
        )
