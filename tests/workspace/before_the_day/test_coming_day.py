"""Days as people say them in a room."""

from datetime import date

import pytest

from inclusive_meetings.workspace.before_the_day.coming_day import coming_day

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("today", date(2026, 11, 30)),
        ("Tomorrow", date(2026, 12, 1)),
        ("Friday", date(2026, 12, 4)),
        ("by Fri", date(2026, 12, 4)),
        ("Friday week", date(2026, 12, 11)),
        ("a week on Friday", date(2026, 12, 11)),
        ("Monday", date(2026, 12, 7)),
        ("4 Dec", date(2026, 12, 4)),
        ("by the 4th of December", date(2026, 12, 4)),
        ("Friday, 4 December", date(2026, 12, 4)),
        ("December 4", date(2026, 12, 4)),
        ("4/12", date(2026, 12, 4)),
        ("14 January", date(2027, 1, 14)),
        ("29 February", date(2028, 2, 29)),
        ("2 December 2025", date(2025, 12, 2)),
        ("2026-12-16", date(2026, 12, 16)),
    ],
)
def test_a_day_without_its_year_is_the_next_that_comes(said: str, day: date) -> None:
    assert coming_day(said, MONDAY) == day


@pytest.mark.parametrize(
    "said",
    [
        *("", "soon", "next Friday", "Thursday 4 December", "31 November", "4"),
        *("the sun", "Monday week", "8 January 20"),
    ],
)
def test_what_may_mean_several_days_or_none_is_asked_again(said: str) -> None:
    assert coming_day(said, MONDAY) is None
