"""What people raised last time waits for an answer."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should


def check(case: Case) -> Iterator[Fault]:
    """Point at each thing raised last time of which nothing says what came of it."""
    for raised in case.meeting.raised_last_time:
        if not raised.answer:
            yield should(
                raised.words.start,
                f"“{raised.words}” was raised last time, and nothing says what came of"
                " it.",
                "Write the answer after a dash, also when it is “not yet, because”.",
            )
