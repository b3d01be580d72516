"""An early start is paid for by those who live far, care for somebody or need help."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import asked_to_consider
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.model.timing import shown


def check(case: Case) -> Iterator[Fault]:
    """Point at a start before nine, or before ten."""
    meeting = case.meeting
    if meeting.start is None or asked_to_consider(meeting, "early start"):
        return
    good, earliest = (
        case.number("hour-to-start"),
        case.number("hour-to-start-at-earliest"),
    )
    if meeting.start.hour < earliest:
        yield should(
            meeting.place_of("start", "time"),
            f"It starts at {shown(meeting.start)}, before the school run and before"
            " care workers come.",
            f"Start at {good}:00 or later, unless contributors chose it.",
        )
    elif meeting.start.hour < good:
        yield could(
            meeting.place_of("start", "time"),
            f"It starts at {shown(meeting.start)}.",
            f"Most people find {good}:00 or later easier.",
        )
