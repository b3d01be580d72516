"""People who never hear what became of their words stop saying them."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should

DAYS = re.compile(r"(\d+)\s*(working )?(days?|weeks?|months?)", re.IGNORECASE)
WORKING_DAYS = {"d": 1, "w": 5, "m": 21}


def check(case: Case) -> Iterator[Fault]:
    """Point at an agenda that does not say when people read what was heard."""
    meeting = case.meeting
    if not meeting.contributors:
        return
    if not meeting.we_heard_by:
        yield should(
            meeting.place_of("if-it-went-badly", "contact"),
            "The agenda does not say by when people will read what was heard.",
            "Write  we-heard-by: 5 working days",
        )
        return
    found = DAYS.search(meeting.we_heard_by)
    days = int(found.group(1)) * WORKING_DAYS[found.group(3)[0].lower()] if found else 0
    most = case.number("working-days-until-we-heard")
    if days > most:
        yield could(
            meeting.place_of("we-heard-by"),
            f"People read what was heard only after {meeting.we_heard_by}.",
            f"Send a short note within {most} working days, even if it says “not yet”.",
        )
