"""Which holy days, fasts, festivals and school holidays a day falls into.

Well-kept libraries work out the calendars: hijridate (Umm al-Qura), pyluach
(Jewish), dateutil (Easter).
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from dateutil.easter import EASTER_ORTHODOX, easter
from hijridate import Gregorian, Hijri
from pyluach.dates import HebrewDate

from inclusive_meetings.calendars.days import ONE_DAY
from inclusive_meetings.model.meeting import Nation
from inclusive_meetings.model.observance import (
    Observance,
    Reckoning,
    SchoolHoliday,
    YearlyDays,
)

TISHRI = 7
# The years that hijridate knows with certainty.
FIRST_YEAR, LAST_YEAR = 1950, 2075


def observed_on(day: date, days: YearlyDays) -> tuple[Observance, ...]:
    """Return what some people keep on this day, or on the eve that falls on it."""
    return tuple(each for each in days.observances if _falls_on(each, day))


def may_fall_on(day: date, days: YearlyDays) -> tuple[Observance, ...]:
    """Return what may move to this day from the one beside it, by the moon.

    Whoever goes by the moon they see, and not by a calendar, may be a day apart.
    """
    beside = (day - ONE_DAY, day + ONE_DAY)
    return tuple(
        each
        for each in days.observances
        if each.moves
        if not _falls_on(each, day) and any(_falls_on(each, near) for near in beside)
    )


def school_holiday(day: date, nation: Nation, days: YearlyDays) -> str:
    """Return the school holidays that the day usually falls into; "" for none."""
    for each in days.school_holidays:
        if each.nation is nation and _closed(each, day):
            return each.name
    return ""


def _falls_on(each: Observance, day: date) -> bool:
    eve = ONE_DAY if each.eve else timedelta(0)
    return any(
        first - eve <= day < first + timedelta(_length(each, first))
        for year in (day.year - 1, day.year, day.year + 1)
        for first in _first_days(each, year)
    )


def _length(each: Observance, first: date) -> int:
    if each.by is Reckoning.ISLAMIC and each.days > 1:
        month = Gregorian.fromdate(first).to_hijri()
        return min(each.days, month.month_length())
    return each.days


@cache
def _first_days(each: Observance, year: int) -> tuple[date, ...]:
    """Return the first days of an observance that fall into a year."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    return tuple(day for day in _begins(each, year) if day.year == year)


def _begins(each: Observance, year: int) -> Iterator[date]:
    match each.by:
        case Reckoning.ISLAMIC:
            around = Gregorian(year, 1, 1).to_hijri().year
            for hijri in (around, around + 1):
                first = Hijri(hijri, each.month, each.day).to_gregorian()
                yield date(*first.datetuple())
        case Reckoning.JEWISH:
            jewish = year + (3761 if each.month >= TISHRI else 3760)
            yield HebrewDate(jewish, each.month, each.day).to_pydate()
        case Reckoning.EASTER:
            yield easter(year) + timedelta(each.offset)
        case Reckoning.ORTHODOX_EASTER:
            yield easter(year, EASTER_ORTHODOX) + timedelta(each.offset)
        case Reckoning.FIXED:
            yield date(year, each.month, each.day)
        case Reckoning.DATES:
            yield from each.dates


def _closed(each: SchoolHoliday, day: date) -> bool:
    for year in (day.year - 1, day.year):
        first, last = _school_day(each.first, year), _school_day(each.last, year)
        if last < first:
            last = _school_day(each.last, year + 1)
        if first <= day <= last:
            return True
    return False


def _school_day(when: tuple[int, int] | int, year: int) -> date:
    if isinstance(when, int):
        return easter(year) + timedelta(when)
    return date(year, *when)
