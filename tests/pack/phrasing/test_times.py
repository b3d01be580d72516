"""Days, times and lengths read the same on every machine."""

from datetime import date, time

import pytest

from inclusive_meetings.pack.phrasing.times import (
    clock_words,
    day_in_words,
    length_words,
    span_words,
)
from tests.samples import wording


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 12, 9), "Wednesday 9 December 2026"),
        (date(2028, 2, 29), "Tuesday 29 February 2028"),
        (date(2027, 1, 1), "Friday 1 January 2027"),
    ],
)
def test_a_day_has_its_weekday_and_its_month_in_words(day: date, words: str) -> None:
    assert day_in_words(day, wording()) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, ""),
        (1, "1 minute"),
        (45, "45 minutes"),
        (60, "1 hour"),
        (61, "1 hour 1 minute"),
        (75, "1 hour 15 minutes"),
        (150, "2 hours 30 minutes"),
    ],
)
def test_a_length_is_said_as_people_say_it(minutes: int, words: str) -> None:
    assert length_words(minutes, wording()) == words


def test_the_morning_has_two_figures_like_the_afternoon() -> None:
    assert [clock_words(time(9, 5)), clock_words(time(16))] == ["09:05", "16:00"]


def test_a_meeting_without_an_end_says_only_its_start() -> None:
    assert span_words(time(10), None, wording()) == "10:00"
    assert span_words(time(10), time(12, 30), wording()) == "10:00 to 12:30"
