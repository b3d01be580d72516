"""Holy days of several faiths over several years, against days known from calendars."""

from datetime import date, timedelta

import pytest
from holidays.calendars.buddhist import _BuddhistLunisolar
from holidays.calendars.chinese import _ChineseLunisolar
from holidays.calendars.hindu import _HinduLunisolar

from inclusive_meetings.calendars.observed import (
    may_fall_on,
    observed_on,
    school_holiday,
)
from inclusive_meetings.model.meeting import Nation
from inclusive_meetings.model.observance import Reckoning
from inclusive_meetings.workspace.opening.going_by import ours

DAYS = ours().days
DATED = {each.name: each for each in DAYS.observances if each.by is Reckoning.DATES}
OTHERS = {
    "Diwali": _HinduLunisolar().diwali_india_date,
    "Holi": _HinduLunisolar().holi_date,
    "Vaisakhi": _HinduLunisolar().vaisakhi_date,
    "the main day of Dashain": _HinduLunisolar().dussehra_date,
    "the birthday of Guru Nanak": _HinduLunisolar().guru_nanak_jayanti_date,
    "Lunar New Year": _ChineseLunisolar().lunar_new_year_date,
    "Wesak": _BuddhistLunisolar().vesak_date,
}


def names(day: date) -> set[str]:
    """Return what falls on a day."""
    return {each.name for each in observed_on(day, DAYS)}


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Ramadan", date(2026, 2, 18), date(2026, 3, 19)),
        ("Ramadan", date(2027, 2, 8), date(2027, 3, 8)),
        ("Ramadan", date(2028, 1, 28), date(2028, 2, 25)),
        ("Eid al-Fitr", date(2026, 3, 20), date(2026, 3, 20)),
        ("Eid al-Fitr", date(2027, 3, 9), date(2027, 3, 9)),
        ("Eid al-Fitr", date(2028, 2, 26), date(2028, 2, 26)),
        ("Eid al-Adha", date(2026, 5, 27), date(2026, 5, 27)),
        ("Eid al-Adha", date(2027, 5, 16), date(2027, 5, 16)),
        ("Eid al-Adha", date(2028, 5, 5), date(2028, 5, 5)),
        # A Jewish day begins on the evening before.
        ("Rosh Hashanah", date(2026, 9, 11), date(2026, 9, 13)),
        ("Rosh Hashanah", date(2027, 10, 1), date(2027, 10, 3)),
        ("Yom Kippur", date(2026, 9, 20), date(2026, 9, 21)),
        ("Yom Kippur", date(2027, 10, 10), date(2027, 10, 11)),
        ("the first days of Passover", date(2026, 4, 1), date(2026, 4, 3)),
        ("the first days of Passover", date(2027, 4, 21), date(2027, 4, 23)),
        ("the first days of Passover", date(2028, 4, 10), date(2028, 4, 12)),
        ("Good Friday", date(2027, 3, 26), date(2027, 3, 26)),
        ("Easter Sunday", date(2028, 4, 16), date(2028, 4, 16)),
        ("Orthodox Easter", date(2027, 5, 2), date(2027, 5, 3)),
        ("Ash Wednesday", date(2028, 3, 1), date(2028, 3, 1)),
        ("Christmas", date(2026, 12, 24), date(2026, 12, 26)),
    ],
)
def test_a_holy_day_lasts_from_its_first_day_to_its_last(
    name: str, first: date, last: date
) -> None:
    day, one = first, timedelta(1)
    while day <= last:
        assert name in names(day)
        day += one
    assert name not in names(first - one)
    assert name not in names(last + one)


@pytest.mark.parametrize("year", [2026, 2027, 2028, 2031])
def test_a_feast_may_move_by_a_day_and_by_no_more(year: int) -> None:
    (feast,) = [each for each in DAYS.observances if each.name == "Eid al-Fitr"]
    first = next(
        day
        for number in range(366)
        if feast in observed_on(day := date(year, 1, 1) + timedelta(number), DAYS)
    )

    may = [
        apart
        for apart in range(-3, 4)
        if feast in may_fall_on(first + timedelta(apart), DAYS)
    ]

    assert may == [-1, 1]


def test_a_day_that_is_counted_and_not_seen_does_not_move() -> None:
    assert may_fall_on(date(2027, 10, 12), DAYS) == ()
    assert may_fall_on(date(2027, 3, 29), DAYS) == ()


@pytest.mark.parametrize("name", OTHERS)
def test_days_that_stand_as_dates_agree_with_a_library(name: str) -> None:
    known = {OTHERS[name](day.year)[0] for day in DATED[name].dates}

    assert set(DATED[name].dates) == known


def test_every_observance_that_stands_as_dates_is_compared() -> None:
    assert set(DATED) == set(OTHERS)


@pytest.mark.parametrize("year", [1899, 1949, 2076, 2999])
def test_a_year_that_no_library_knows_has_no_holy_days(year: int) -> None:
    assert names(date(year, 6, 16)) == set()


@pytest.mark.parametrize(
    ("day", "nation", "name"),
    [
        (date(2027, 8, 4), Nation.ENGLAND, "the summer holidays"),
        (date(2027, 8, 25), Nation.SCOTLAND, ""),
        (date(2027, 7, 1), Nation.SCOTLAND, "the summer holidays"),
        (date(2027, 7, 1), Nation.ENGLAND, ""),
        (date(2027, 1, 2), Nation.WALES, "the Christmas holidays"),
        (date(2026, 12, 31), Nation.NORTHERN_IRELAND, "the Christmas holidays"),
        (date(2027, 3, 30), Nation.ENGLAND, "the Easter holidays"),
        (date(2027, 6, 16), Nation.ENGLAND, ""),
    ],
)
def test_school_holidays_are_those_of_the_nation(
    day: date, nation: Nation, name: str
) -> None:
    assert school_holiday(day, nation, DAYS) == name
