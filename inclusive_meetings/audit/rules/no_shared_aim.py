"""Without an aim in plain words, each side waits for another meeting."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could


def check(case: Case) -> Iterator[Fault]:
    """Point at an agenda that does not say what will be different afterwards."""
    if not case.meeting.purpose and case.meeting.items:
        yield could(
            case.meeting.title.start,
            "The agenda does not say what will be different after the meeting.",
            "Agree it with the contributors, and write one sentence:"
            "  purpose: Agree what the pathway must do for families",
        )
