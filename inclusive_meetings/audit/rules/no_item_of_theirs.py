"""An agenda that only the service wrote holds only the service's questions."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.item import concerns
from inclusive_meetings.model.timing import is_theirs, talks


def check(case: Case) -> Iterator[Fault]:
    """Point at the agenda when no contributor asked for an item or leads one."""
    meeting = case.meeting
    items = talks(meeting)
    if not meeting.contributors or not items:
        return
    if any(is_theirs(item, meeting) for item in items):
        return
    # What they want raised is known; it only has no item yet.
    wanted = [
        (person, wish)
        for person in meeting.contributors
        for wish in person.wants_raised
        if not any(concerns(item, person) for item in items)
    ]
    first = f" {wanted[0][0].name} wants to raise “{wanted[0][1]}”." if wanted else ""
    yield should(
        items[0].title.start,
        f"No item was raised by anyone from a community or the public.{first}",
        "Ask each of them what the meeting should talk about, and write"
        "  - Raised by: their name  below the item.",
    )
