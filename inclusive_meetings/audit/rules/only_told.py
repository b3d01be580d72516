"""People who are only told things were not invited to take part."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.timing import is_telling, talks


def check(case: Case) -> Iterator[Fault]:
    """Point at the agenda where every item only tells, or everything is decided."""
    items = talks(case.meeting)
    if not case.contributors or not items:
        return
    if all(is_telling(item) for item in items):
        yield should(
            items[0].title.start,
            "Every item only informs; nobody is asked anything.",
            "Choose one item in which people can change something, and write"
            "  - Question:  below it.",
        )
