"""On Fridays at midday many Muslims pray together."""

from collections.abc import Iterator
from datetime import time

from inclusive_meetings.audit.asked import PRAYER, asked_to_consider, wants
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, must
from inclusive_meetings.model.timing import overlaps

FRIDAY = 4
FIRST, LAST = time(12), time(14, 30)


def check(case: Case) -> Iterator[Fault]:
    """Point at a Friday meeting between 12:00 and 14:30."""
    meeting = case.meeting
    if meeting.date is None or meeting.date.weekday() != FRIDAY:
        return
    if not overlaps(meeting, FIRST, LAST):
        return
    asked = {
        *asked_to_consider(meeting, "friday", "prayer", "jumu"),
        *(person for person in meeting.contributors if wants(person, PRAYER)),
    }
    what = "It is a Friday, and the meeting goes on between 12:00 and 14:30, when many"
    mend = "End by 12:00, begin after 14:30, or take another day."
    place = meeting.place_of("date")
    if asked:
        yield must(
            place,
            f"{what} Muslims pray together; somebody asked you to plan around it.",
            mend,
            people=len(asked),
            private=True,
        )
    else:
        yield could(place, f"{what} Muslims pray together.", f"{mend} Ask first.")
