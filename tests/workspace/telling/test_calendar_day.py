"""Whoever types a day on a screen need not type its year."""

from datetime import date

import pytest

from inclusive_meetings.workspace.telling.calendar_day import fact_in_full, no_day_told

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize("name", ["date", "items-by", "pre-meeting-date"])
def test_a_day_among_the_facts_is_written_in_full(name: str) -> None:
    assert fact_in_full(name, "8 January", MONDAY) == "Friday 8 January 2027"
    assert fact_in_full(name, "8 January 20", MONDAY) == "8 January 20"


def test_a_fact_that_is_no_day_stays_as_it_was_typed() -> None:
    assert fact_in_full("where", "Friday", MONDAY) == "Friday"


def test_the_day_of_each_paper_is_written_in_full() -> None:
    typed = "The plan; plan.md; Friday week\nSums; f.md\nLast year; ;\nMap;m.md;4 Dec"

    assert fact_in_full("papers", typed, MONDAY).splitlines() == [
        "The plan; plan.md; Friday 11 December 2026",
        "Sums; f.md",
        "Last year; ;",
        "Map;m.md;Friday 4 December 2026",
    ]


def test_what_is_no_day_is_told_with_days_as_people_say_them() -> None:
    assert "Write it as Friday, or as 2 December." in no_day_told("soon", MONDAY)
    assert not no_day_told("Friday", MONDAY)
    assert not no_day_told("", MONDAY)
