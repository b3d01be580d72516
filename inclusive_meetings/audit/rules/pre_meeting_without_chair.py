"""The talk is with the chair; a talk with an assistant is another thing."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should


def check(case: Case) -> Iterator[Fault]:
    """Point at a pre-meeting whose list of people leaves the chair out."""
    before, chair = case.meeting.pre_meeting, case.meeting.chair
    if before is None or not before.who or chair is None:
        return
    if not any(_same(chair.name, name) for name in before.who):
        yield should(
            before.place,
            f"The chair, {chair.name}, is not at the pre-meeting.",
            "Let the chair come, even for ten minutes: only the chair can promise.",
        )


def _same(chair: str, name: str) -> bool:
    return name.casefold() in {chair.casefold(), "chair", "the chair", "everyone"}
