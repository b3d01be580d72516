"""A meeting in which nobody can speak could have been a letter."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.model.timing import is_telling, talks


def check(case: Case) -> Iterator[Fault]:
    """Point at an agenda in which most minutes are for telling people things."""
    items = talks(case.meeting)
    total = sum(item.minutes for item in items)
    telling = sum(i.minutes for i in items if is_telling(i) and not i.questions)
    if not total or telling == total:
        # Where all of it is telling, another rule says so.
        return
    share = (total - telling) * 100 // total
    if share < case.number("discussion-in-100"):
        yield could(
            items[0].title.start,
            f"People can speak in {total - telling} of {total} minutes"
            f" ({share} in 100).",
            "Send what only informs as a note, and use the time to talk.",
            people=len(case.meeting.people) or None,
        )
