"""Where everything is on the agenda, nothing is talked through."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.model.timing import talks


def check(case: Case) -> Iterator[Fault]:
    """Point at the first item that is one too many."""
    items = talks(case.meeting)
    good, most = case.number("items"), case.number("items-at-most")
    if len(items) <= good:
        return
    say = should if len(items) > most else could
    yield say(
        items[good].title.start,
        f"There are {len(items)} items to talk about; {good} can be done well.",
        "Ask the contributors which can wait, or become a note that people read.",
        people=len(case.meeting.people) or None,
    )
