"""Agendas found in the wild say 2.10 and mean the afternoon.

Nobody holds a meeting at two at night; a programme reads such a time as it
stands. This is done only for agendas that nobody wrote for this program.
"""

from dataclasses import replace
from datetime import time

from inclusive_meetings.model.item import Item
from inclusive_meetings.model.time_of_day import clock, minutes_of

FIRST_HOUR_OF_A_DAY = 7
LATE_EVENING = time(20)
HALF_A_DAY = 12 * 60


def meant(moment: time) -> time:
    """Return the moment, in the afternoon if it would be at night."""
    if 0 < moment.hour < FIRST_HOUR_OF_A_DAY:
        return clock(minutes_of(moment) + HALF_A_DAY)
    return moment


def both_meant(start: time | None, end: time | None) -> tuple[time | None, time | None]:
    """Return start and end of a meeting, `2.00 - 4.00` in the afternoon."""
    if start is None or start >= LATE_EVENING:
        return start, end
    begins = meant(start)
    if end is None:
        return begins, None
    later = minutes_of(end) + HALF_A_DAY
    if end <= begins and minutes_of(begins) < later < 2 * HALF_A_DAY:
        return begins, clock(later)
    return begins, end


def items_as_meant(items: tuple[Item, ...], start: time | None) -> tuple[Item, ...]:
    """Return the items with their fixed starts as meant: later items later."""
    if start is not None and start >= LATE_EVENING:
        return items
    made = []
    before = minutes_of(start) if start else 0
    for item in items:
        begins = meant(item.start) if item.start else None
        if begins is not None:
            at = minutes_of(begins)
            if at < before <= at + HALF_A_DAY < 2 * HALF_A_DAY:
                at += HALF_A_DAY
            before = max(before, at)
            begins = clock(at)
        made.append(replace(item, start=begins))
    return tuple(made)
