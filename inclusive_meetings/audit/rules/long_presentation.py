"""Talk from the front takes the time in which others could have spoken."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.model.timing import is_led_by_them, is_telling, talks


def check(case: Case) -> Iterator[Fault]:
    """Point at each long item that only tells, and asks nothing."""
    good, most = case.number("minutes-of-talk"), case.number("minutes-of-talk-at-most")
    for item in talks(case.meeting):
        # What contributors tell is what the others came to hear.
        if not is_telling(item) or item.questions:
            continue
        if is_led_by_them(item, case.meeting) or item.minutes <= good:
            continue
        say = should if item.minutes > most else could
        yield say(
            item.title.start,
            f"“{item.title}” is {item.minutes} minutes of being told something.",
            f"Keep talks to {good} minutes, and let people ask in between.",
            people=len(case.meeting.people) or None,
        )
