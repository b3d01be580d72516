"""People write dates, times and lengths in many ways."""

from datetime import date, time

import pytest

from inclusive_meetings.readers import when


@pytest.mark.parametrize(
    "words",
    [
        "2026-12-09",
        "9 December 2026",
        "9 Dec 2026",
        "Wednesday 9th December 2026",
        "Wednesday, 9 December, 2026",
        "9th of December 2026",
        "December 9, 2026",
        "09/12/2026",
        "9.12.2026",
    ],
)
def test_a_date_is_read_in_the_british_order(words: str) -> None:
    assert when.day(words) == date(2026, 12, 9)


@pytest.mark.parametrize("words", ["2026-02-30", "31/04/2026", "32 May 2026"])
def test_a_day_that_no_calendar_has_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r"day|month"):
        when.day(words)


@pytest.mark.parametrize("words", ["soon", "9 December", "", "the 9th"])
def test_words_that_are_no_whole_date_are_no_date(words: str) -> None:
    assert when.day(words) is None


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("10:00", time(10)),
        ("9.30am", time(9, 30)),
        ("9:30 a.m.", time(9, 30)),
        ("10am", time(10)),
        ("2pm", time(14)),
        ("12 noon", time(12)),
        ("noon", time(12)),
        ("12am", time(0)),
        ("midnight", time(0)),
        ("10:00:00", time(10)),
    ],
)
def test_a_time_of_day_is_read(words: str, moment: time) -> None:
    assert when.moment(words) == moment


@pytest.mark.parametrize(
    "words", ["9.30", "25:00", "half nine", "13pm", "10", "9 noon"]
)
def test_what_could_be_something_else_is_no_time(words: str) -> None:
    assert when.moment(words) is None


def test_a_dot_is_understood_where_nobody_wrote_for_a_program() -> None:
    assert when.moment("9.30", dots=True) == time(9, 30)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("10 min", 10),
        ("90", 90),
        ("1 h 15 min", 75),
        ("1 hour", 60),
        ("1½ hours", 90),
        ("1.5 hours", 90),
        ("1.25 hours", 75),
        ("1 hour and 15 minutes", 75),
        ("half an hour", 30),
        ("quarter of an hour", 15),
    ],
)
def test_a_length_is_read_in_minutes(words: str, minutes: int) -> None:
    assert when.minutes(words) == minutes


@pytest.mark.parametrize("words", ["", "9.30", "long", "10:30", "9" * 5000])
def test_what_is_no_length_is_none(words: str) -> None:
    assert when.minutes(words) is None


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("10:00-10:25", time(10), time(10, 25)),
        ("9.30am - 12 noon", time(9, 30), time(12)),
        ("2pm to 4pm", time(14), time(16)),
        ("10 – 11.30am", time(10), time(11, 30)),
        ("2 - 3.30pm", time(14), time(15, 30)),
        ("12 - 2pm", time(12), time(14)),
        ("11 - 1pm", time(11), time(13)),
    ],
)
def test_from_one_time_to_another_is_read(words: str, start: time, end: time) -> None:
    assert when.span(words) == (start, end)
