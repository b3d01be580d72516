"""Working days and bank holidays of the four nations.

A clear day counts neither the day papers go out nor the day of the meeting.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from inclusive_meetings.calendars.bank_holidays import bank_holidays
from inclusive_meetings.model.meeting import Nation

ONE_DAY = timedelta(1)
SATURDAY = 5
IN_FULL = {
    Nation.ENGLAND: "England",
    Nation.WALES: "Wales",
    Nation.SCOTLAND: "Scotland",
    Nation.NORTHERN_IRELAND: "Northern Ireland",
}


def bank_holiday(day: date, nation: Nation) -> str:
    """Return the name of the bank holiday on this day; "" where there is none."""
    return bank_holidays(nation, day.year).get(day, "")


def is_working_day(day: date, nation: Nation) -> bool:
    """Return whether offices are open: no weekend, no bank holiday."""
    return day.weekday() < SATURDAY and not bank_holiday(day, nation)


def clear_working_days(first: date, last: date, nation: Nation) -> int:
    """Return how many working days lie between two days, neither of them counted."""
    return sum(is_working_day(day, nation) for day in days_between(first, last))


def days_between(first: date, last: date) -> Iterator[date]:
    """Yield the days between two days, neither of them counted."""
    day = first + ONE_DAY
    while day < last:
        yield day
        day += ONE_DAY
