"""Working days and bank holidays of the four nations.

The bank holidays are those of the library `holidays`. A clear day counts neither the
day papers go out nor the day of the meeting.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from inclusive_meetings.model.meeting import Nation

ONE_DAY = timedelta(1)
SATURDAY = 5
SUBDIVISIONS = {
    Nation.ENGLAND: "ENG",
    Nation.WALES: "WLS",
    Nation.SCOTLAND: "SCT",
    Nation.NORTHERN_IRELAND: "NIR",
}
IN_FULL = {
    Nation.ENGLAND: "England",
    Nation.WALES: "Wales",
    Nation.SCOTLAND: "Scotland",
    Nation.NORTHERN_IRELAND: "Northern Ireland",
}


def bank_holiday(day: date, nation: Nation) -> str:
    """Return the name of the bank holiday on this day; "" where there is none."""
    return _bank_holidays(nation, day.year).get(day, "")


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


@cache
def _bank_holidays(nation: Nation, year: int) -> dict[date, str]:
    # Loaded late: it takes longer than all other rules together.
    from holidays import country_holidays  # noqa: PLC0415 - see above

    return dict(country_holidays("GB", subdiv=SUBDIVISIONS[nation], years=year))
