"""In the holidays children are at home, and so are those who look after them."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.calendars.days import IN_FULL
from inclusive_meetings.calendars.observed import school_holiday


def check(case: Case) -> Iterator[Fault]:
    """Point at a day on which the schools of the nation are usually closed."""
    day = case.meeting.date
    name = school_holiday(day, case.nation, case.settings.days) if day else ""
    if name:
        yield could(
            case.meeting.place_of("date"),
            f"In {IN_FULL[case.nation]} this day is usually in {name}.",
            "Look at the dates of the local schools; pay for care, or welcome"
            " children.",
        )
