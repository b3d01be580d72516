"""An agenda filled to the minute runs over, and the last items pay for it."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.time_of_day import MINUTES_OF_A_DAY, minutes_of
from inclusive_meetings.model.timing import whole

MINUTES_TO_CLOSE = 5
HALF_AN_HOUR = 30


def check(case: Case) -> Iterator[Fault]:
    """Point at a meeting with hardly a minute that nothing is planned for.

    Long breaks, a welcome and a close of more than a few minutes count as slack. So
    does what is left where some items do not say how long they take.
    """
    meeting = case.meeting
    minutes = whole(meeting)
    if minutes < HALF_AN_HOUR or not meeting.items or meeting.end is None:
        return
    least = case.number("minutes-of-break")
    slack = _unplanned(meeting) + sum(_spare(item, least) for item in meeting.items)
    share = slack * 100 // minutes
    if share < case.number("slack-in-100"):
        yield could(
            meeting.place_of("end", "time"),
            f"Of {minutes} minutes, {max(slack, 0)} are free if an item takes longer.",
            "Take an item out, or make the close longer.",
            people=len(meeting.people) or None,
        )


def _spare(item: Item, least: int) -> int:
    if item.kind is ItemKind.BREAK:
        return max(0, item.minutes - least)
    if item.kind in {ItemKind.CLOSE, ItemKind.WELCOME}:
        return max(0, item.minutes - MINUTES_TO_CLOSE)
    return 0


def _unplanned(meeting: Meeting) -> int:
    last = meeting.items[-1].end
    if last is None or meeting.end is None:
        return whole(meeting) - sum(item.minutes for item in meeting.items)
    after = (minutes_of(meeting.end) - minutes_of(last)) % MINUTES_OF_A_DAY
    return after if after < MINUTES_OF_A_DAY // 2 else 0
