"""Working days of the four nations, with every edge of the year."""

from datetime import date

import pytest

from inclusive_meetings.calendars.bank_holidays import (
    LISTED,
    YEARS_LISTED,
    bank_holidays,
    reckoned,
)
from inclusive_meetings.calendars.days import (
    bank_holiday,
    clear_working_days,
    is_working_day,
)
from inclusive_meetings.model.meeting import Nation
from tests.calendars.bank_holiday_list import the_list

ENGLAND, WALES = Nation.ENGLAND, Nation.WALES
SCOTLAND, NORTHERN_IRELAND = Nation.SCOTLAND, Nation.NORTHERN_IRELAND


@pytest.mark.parametrize(
    ("day", "nations"),
    [
        (date(2027, 1, 1), {ENGLAND, WALES, SCOTLAND, NORTHERN_IRELAND}),
        (date(2027, 1, 4), {SCOTLAND}),
        (date(2027, 3, 17), {NORTHERN_IRELAND}),
        (date(2027, 3, 29), {ENGLAND, WALES, NORTHERN_IRELAND}),
        (date(2027, 7, 12), {NORTHERN_IRELAND}),
        (date(2027, 8, 2), {SCOTLAND}),
        (date(2027, 8, 30), {ENGLAND, WALES, NORTHERN_IRELAND}),
        (date(2027, 11, 30), {SCOTLAND}),
        (date(2027, 12, 27), {ENGLAND, WALES, SCOTLAND, NORTHERN_IRELAND}),
        (date(2028, 2, 29), set()),
    ],
)
def test_each_nation_has_bank_holidays_of_its_own(
    day: date, nations: set[Nation]
) -> None:
    assert {nation for nation in Nation if bank_holiday(day, nation)} == nations


def test_clear_days_count_neither_end_nor_weekends_nor_bank_holidays() -> None:
    # Friday to the Thursday after: Monday, Tuesday and Wednesday lie between.
    assert clear_working_days(date(2027, 1, 15), date(2027, 1, 21), ENGLAND) == 3
    # Good Friday and Easter Monday lie between.
    assert clear_working_days(date(2027, 3, 25), date(2027, 3, 31), ENGLAND) == 1
    assert clear_working_days(date(2027, 3, 25), date(2027, 3, 31), SCOTLAND) == 2
    assert clear_working_days(date(2027, 1, 20), date(2027, 1, 21), ENGLAND) == 0
    assert clear_working_days(date(2027, 1, 21), date(2027, 1, 21), ENGLAND) == 0
    # A paper that goes out after the meeting has no clear day either.
    assert clear_working_days(date(2027, 1, 25), date(2027, 1, 21), ENGLAND) == 0


def test_a_leap_day_is_a_working_day_like_others() -> None:
    assert is_working_day(date(2028, 2, 29), ENGLAND)
    assert clear_working_days(date(2028, 2, 28), date(2028, 3, 1), ENGLAND) == 1


def test_the_turn_of_the_year_is_counted_through() -> None:
    assert clear_working_days(date(2026, 12, 23), date(2027, 1, 5), ENGLAND) == 5
    assert clear_working_days(date(2026, 12, 23), date(2027, 1, 5), SCOTLAND) == 4


def test_the_listed_bank_holidays_are_those_of_the_library() -> None:
    assert LISTED.read_text(encoding="utf-8") == the_list()


def test_listed_years_read_as_they_are_reckoned() -> None:
    for nation in Nation:
        for year in YEARS_LISTED:
            assert bank_holidays(nation, year) == reckoned(nation, year)


def test_a_year_before_the_list_has_its_own_holidays() -> None:
    # The second of June 2022 was moved for a jubilee, and the third was added.
    assert bank_holiday(date(2022, 6, 3), ENGLAND)
    assert 2022 not in YEARS_LISTED
