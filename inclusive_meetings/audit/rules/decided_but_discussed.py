"""To be asked about what is decided already is to be asked for show."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.item import Stage
from inclusive_meetings.model.timing import TALKING


def check(case: Case) -> Iterator[Fault]:
    """Point at each item that is decided and still asks people."""
    for item in case.meeting.items:
        stage = item.stage or case.meeting.stage
        asks = item.purpose.casefold() in TALKING - {"listen"} or bool(item.questions)
        # Where only the whole meeting is called decided, each item would be flagged.
        if stage is Stage.DECIDED and asks and (item.stage or item.questions):
            yield should(
                item.title.start,
                f"“{item.title}” is decided, and people are still asked about it.",
                "Say what is decided and by whom, and ask only about what can change:"
                " how, when, and what would make it less hard.",
            )
