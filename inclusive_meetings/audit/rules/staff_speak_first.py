"""Who speaks first sets the words for everyone who follows."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.model.timing import is_led_by_them, is_theirs, talks


def check(case: Case) -> Iterator[Fault]:
    """Point at a first item that the service leads, where contributors lead later."""
    meeting = case.meeting
    items = [item for item in talks(meeting) if item.leads]
    if not items or is_theirs(items[0], meeting):
        return
    if any(is_led_by_them(item, meeting) for item in items[1:]):
        yield could(
            items[0].title.start,
            f"The first to speak is {items[0].leads[0].name}, who is not a"
            " contributor.",
            "Let one of the contributors' items come first.",
        )
