"""A room number tells nobody whether they can get in."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.model.meeting import Mode

ACCESS = re.compile(
    r"\b(?:level|step|steps|step-free|ramp|lift|toilets?|loop|parking|ground floor"
    r"|wheelchairs?|accessible)\b",
    re.IGNORECASE,
)
ENOUGH = 2


def check(case: Case) -> Iterator[Fault]:
    """Point at a meeting in a place of which no venue file tells anything."""
    where = case.meeting.where
    if where.venue is not None or where.mode is Mode.ONLINE:
        return
    # Whoever wrote about steps and toilets has looked, in a file or without one.
    if len({word.casefold() for word in ACCESS.findall(where.words)}) >= ENOUGH:
        return
    if where.words or case.meeting.date:
        said = f"“{where.words}”, and no more," if where.words else "nothing"
        yield could(
            case.meeting.place_of("where"),
            f"The agenda says {said} about where it is.",
            "Write a venue file, and  where: venues/khidmat-hall.yaml; the"
            " pack then has"
            " a checklist.",
        )
