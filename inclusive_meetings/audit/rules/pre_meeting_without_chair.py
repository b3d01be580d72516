"""The talk is with the chair; a talk with an assistant is another thing."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import name_alone
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should


def check(case: Case) -> Iterator[Fault]:
    """Point at a pre-meeting whose list of people leaves the chair out."""
    before, chair = case.meeting.pre_meeting, case.meeting.chair
    if before is None or not before.who or chair is None:
        return
    if not any(_is_chair(name, chair.name) for name in before.who):
        yield should(
            before.place,
            f"The chair, {chair.name}, is not at the pre-meeting.",
            "Let the chair come, even for ten minutes: only the chair can promise.",
        )


def _is_chair(name: str, chair: str) -> bool:
    who = name_alone(name)
    return who in {"chair", "the chair", "everyone"} or who == name_alone(chair)
