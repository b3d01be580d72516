"""When each item begins: after the one before it, unless it fixes its own start."""

from dataclasses import replace
from datetime import time
from itertools import zip_longest

from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.model.time_of_day import MINUTES_OF_A_DAY, clock, minutes_of
from inclusive_meetings.readers.fields import quoted

EVENING = time(17)
SMALL_HOURS = time(5)
LONGEST_CLOSE = 15


def timed(
    items: tuple[Item, ...],
    start: time | None,
    end: time | None,
    found: list[Problem],
) -> tuple[Item, ...]:
    """Return the items with their starts and lengths, as far as they are known.

    Two that clash are said with both lines. An item without a length lasts until
    the next fixed start; where there is none, what follows has no start. A close
    takes no more than the minutes that are left, and no time where many are.
    """
    made: list[Item] = []
    at = minutes_of(start) if start else None
    for item, following in zip_longest(items, items[1:]):
        if item.start is not None:
            fixed = _after(minutes_of(item.start), at, start)
            if at is not None and fixed < at and made:
                found.append(_clash(item, made[-1], at))
            at = fixed if at is None else max(at, fixed)
        until = following.start if following else end
        minutes = item.minutes or _until(at, until)
        if not item.minutes and item.kind is ItemKind.CLOSE and minutes > LONGEST_CLOSE:
            minutes = 0  # nobody says goodbye for an hour and a half
        began = item.start or (clock(at) if at is not None else None)
        made.append(replace(item, start=began, minutes=minutes))
        at = at + minutes if at is not None and minutes else None
    return tuple(made)


def _until(at: int | None, until: time | None) -> int:
    if at is None or until is None:
        return 0
    length = minutes_of(until) - at % MINUTES_OF_A_DAY
    return max(length, 0)


def _after(fixed: int, at: int | None, start: time | None) -> int:
    # 00:15 in a meeting that began at 22:00 is the next day.
    evening = start is not None and start >= EVENING
    if evening and at is not None and fixed < at and fixed < minutes_of(SMALL_HOURS):
        return fixed + MINUTES_OF_A_DAY
    return fixed


def past_the_end(
    items: tuple[Item, ...], start: time | None, end: time | None, place: Place
) -> Problem | None:
    """Return a warning when the items take longer than the meeting has."""
    if start is None or end is None or not items or items[-1].start is None:
        return None
    length = (minutes_of(end) - minutes_of(start)) % MINUTES_OF_A_DAY
    last = (minutes_of(items[-1].start) - minutes_of(start)) % MINUTES_OF_A_DAY
    over = last + items[-1].minutes - length
    if over <= 0:
        return None
    what = f"The items end {over} minutes after {end:%H:%M}, the end of the meeting."
    mend = "Shorten an item, take one out, or write a later end."
    return Problem(place, "runs-over", what, mend, serious=False)


def end_before_start(
    start: time | None, end: time | None, place: Place
) -> Problem | None:
    """Return what is wrong when a meeting ends before it begins."""
    if start is None or end is None or end > start:
        return None
    if start >= EVENING and end <= SMALL_HOURS:
        return None
    what = f"The meeting ends at {end:%H:%M}, before it starts at {start:%H:%M}."
    mend = "Write the end as on a 24-hour clock, such as 12:30."
    return Problem(place, "end-before-start", what, mend)


def _clash(item: Item, before: Item, at: int) -> Problem:
    start = item.start or time(0)
    line = before.title.start.line
    what = (
        f"{quoted(item.title.text)} starts at {start:%H:%M}, but "
        f"{quoted(before.title.text)} in line {line} ends at {clock(at):%H:%M}."
    )
    mend = "Shorten the first or start the second later."
    return Problem(item.title.start, "clash", what, mend)
