"""Whoever cannot ask does not come."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must


def check(case: Case) -> Iterator[Fault]:
    """Point at an agenda that names nobody to ask."""
    meeting = case.meeting
    if meeting.contact is None and meeting.contributors:
        yield must(
            meeting.title.start,
            "The agenda names nobody whom people can ask.",
            "Write  contact: Gareth Pryce, phone or text 0113 496 0100",
        )
