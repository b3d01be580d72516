"""Who leads most of the minutes decides what is talked about."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.model.timing import is_led_by_them, talks


def check(case: Case) -> Iterator[Fault]:
    """Point at the agenda where contributors lead few of its minutes, or none."""
    meeting = case.meeting
    items = talks(meeting)
    total = sum(item.minutes for item in items)
    if not meeting.contributors or not total or not any(i.leads for i in items):
        return
    theirs = sum(item.minutes for item in items if is_led_by_them(item, meeting))
    share = theirs * 100 // total
    if share >= case.number("their-minutes-in-100"):
        return
    say = should if share < case.number("their-minutes-in-100-at-least") else could
    yield say(
        items[0].title.start,
        f"Contributors lead {theirs} of {total} minutes ({share} in 100).",
        "Ask whether one of them would like to lead an item, alone or with somebody.",
    )
