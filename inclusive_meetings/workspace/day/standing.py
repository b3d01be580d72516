"""How the meeting stands against its agenda: minutes left, late or early, the end.

Moments know how far they are from UTC, so a meeting over midnight, or while the clocks
change, takes as long as it takes. A start that the agenda fixes is on the clock on the
wall; all others follow the item before.
"""

from datetime import UTC, datetime, time, timedelta, tzinfo

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.workspace.day.clock import NO_TIME, Running

# Whoever begins further from the agenda than this tries the clock, or moved the day.
FAR = timedelta(hours=3)
DAY = timedelta(days=1)


@frozen
class Standing:
    """One moment of the meeting as the room sees it.

    `left` is below zero when the item is over its time, None where the agenda gives it
    no minutes; `minutes` is how long it may take, with those it was given. `late` is
    below zero when it is early. `ends` is the end as it now looks; `unknown` counts
    the items to come whose minutes nobody knows, which it leaves out. `is_moved` says
    that the times are counted from when the meeting began, not from the agenda.
    """

    item: Item
    number: int
    of: int
    minutes: int
    spent: timedelta
    left: timedelta | None
    late: timedelta
    ends: datetime
    planned_end: datetime
    following: Item | None = None
    next_planned: datetime | None = None
    next_now: datetime | None = None
    unknown: int = 0
    is_moved: bool = False


def standing(
    meeting: Meeting, clock: Running, now: datetime, zone: tzinfo
) -> Standing | None:
    """Return how the meeting stands at a moment; None while no item is on.

    `zone` is that of the clock on the wall. Moments come back in UTC.
    """
    items, number, now = meeting.items, clock.item, now.astimezone(UTC)
    if number is None or clock.opened is None:
        return None
    planned, is_moved = _planned(meeting, clock.opened.astimezone(UTC), zone)
    item = items[number]
    minutes = max(item.minutes + clock.more.get(number, 0), 0)
    spent = clock.spent.get(number, NO_TIME)
    left = timedelta(minutes=minutes) - spent if minutes else None
    over = now + max(left or NO_TIME, NO_TIME)
    expected = _expected(items, number, over, planned)
    following = items[number + 1] if number + 1 < len(items) else None
    # A gap before the next item is no time of this one.
    due = planned[number] + timedelta(minutes=item.minutes)
    late = over - (due if item.minutes else planned[number + 1])
    return Standing(
        item=item,
        number=number,
        of=len(items),
        minutes=minutes,
        spent=spent,
        left=left,
        # Where nobody knows how long it takes, nobody can say that it is early.
        late=late if item.minutes else max(late, NO_TIME),
        ends=expected[-1],
        planned_end=planned[-1],
        following=following,
        next_planned=planned[number + 1] if following else None,
        next_now=expected[0] if following else None,
        unknown=sum(not each.minutes for each in items[number:]),
        is_moved=is_moved,
    )


def planned_start(meeting: Meeting, now: datetime, zone: tzinfo) -> datetime | None:
    """Return when the agenda lets the meeting begin, on the day nearest to now."""
    first = meeting.items[0].start if meeting.items else None
    start = meeting.start or first
    return _nearest(start, now, zone) if start else None


def _planned(
    meeting: Meeting, opened: datetime, zone: tzinfo
) -> tuple[list[datetime], bool]:
    """Return when each item was to begin and the last was to end, and if it moved."""
    start = planned_start(meeting, opened, zone)
    is_moved = start is not None and abs(start - opened) > FAR
    at = opened if start is None or is_moved else start
    planned: list[datetime] = []
    for item in meeting.items:
        if item.start_is_fixed and item.start and not is_moved:
            at = max(_nearest(item.start, at, zone), at)
        planned.append(at)
        at += timedelta(minutes=item.minutes)
    return [*planned, at], is_moved


def _expected(
    items: tuple[Item, ...], number: int, over: datetime, planned: list[datetime]
) -> list[datetime]:
    """Return when each item to come will begin, and the end of them all."""
    at, expected = over, []
    for following in range(number + 1, len(items)):
        if items[following].start_is_fixed:
            at = max(at, planned[following])
        expected.append(at)
        at += timedelta(minutes=items[following].minutes)
    return [*expected, at]


def _nearest(start: time, now: datetime, zone: tzinfo) -> datetime:
    """Return the moment at which the clock on the wall says so, nearest to now."""
    today = now.astimezone(zone).date()
    days = (today + DAY * by for by in (-1, 0, 1))
    moments = (datetime.combine(day, start, zone).astimezone(UTC) for day in days)
    return min(moments, key=lambda moment: abs(moment - now))
