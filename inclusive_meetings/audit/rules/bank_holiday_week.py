"""On a bank holiday buses are few and help is away."""

from collections.abc import Iterator
from datetime import timedelta

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.calendars.days import IN_FULL, bank_holiday


def check(case: Case) -> Iterator[Fault]:
    """Point at a bank holiday, or at a day in a week that has one."""
    day = case.meeting.date
    if day is None:
        return
    place, where = case.meeting.place_of("date"), IN_FULL[case.nation]
    if name := bank_holiday(day, case.nation):
        yield should(
            place,
            f"The day is a bank holiday in {where} ({name}).",
            "Choose another day, unless everyone asked for this one.",
        )
        return
    monday = day - timedelta(day.weekday())
    week = (monday + timedelta(number) for number in range(5))
    names = [name for each in week if (name := bank_holiday(each, case.nation))]
    if names:
        yield could(
            place,
            f"There is a bank holiday in this week in {where} ({names[0]}).",
            "Expect fewer people, or choose another week.",
        )
