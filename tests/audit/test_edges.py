"""Rules at the edges of the calendar and of the clock."""

from datetime import date
from pathlib import Path

import pytest

from inclusive_meetings.model.findings import Level
from tests.audit.cases import audit_of, by_rule

AGENDA = """\
---
title: Support at home
date: {date}
start: {start}
end: {end}
people: people.yaml
{more}---
## What families told us
- Time: 30 min
"""


def agenda(day: str, start: str, end: str, more: str = "") -> str:
    """Return an agenda on a day from one time to another."""
    return AGENDA.format(date=day, start=start, end=end, more=more)


def who(wish: str) -> str:
    """Return a people file with somebody who asked for something."""
    return f"- {{name: Ana Pop, role: public, private: {{consider: {wish}}}}}\n"


@pytest.mark.parametrize(
    ("day", "times", "asked", "level"),
    [
        ("2027-02-05", "10:00-12:00", "Friday prayer", None),
        ("2027-02-05", "10:00-12:01", "Friday prayer", Level.MUST),
        ("2027-02-05", "14:30-16:00", "Friday prayer", None),
        ("2027-02-05", "11:00-13:00", "the school run", Level.COULD),
        ("2027-02-04", "11:00-13:00", "Friday prayer", None),
    ],
)
def test_friday_prayer_is_information_until_somebody_asks(
    tmp_path: Path, day: str, times: str, asked: str, level: Level | None
) -> None:
    start, _, end = times.partition("-")
    found = audit_of(tmp_path, agenda(day, start, end), people=who(asked))

    levels = [each.level for each in by_rule(found, "friday-midday")]
    assert levels == ([level] if level else [])


def test_who_asked_is_never_named(tmp_path: Path) -> None:
    text = agenda("2027-10-11", "10:00", "12:00")
    found = audit_of(tmp_path, text, people=who("Yom Kippur"))

    (finding,) = by_rule(found, "holy-day")
    assert finding.level is Level.MUST
    assert finding.is_private
    assert "Ana" not in finding.message
    assert finding.place.file == "agenda.md"


def test_a_faith_is_never_guessed_from_a_name_or_a_language(tmp_path: Path) -> None:
    people = "- {name: Muhammad Khan, role: public, languages: [ur, ar]}\n"
    found = audit_of(tmp_path, agenda("2027-02-12", "10:00", "13:00"), people=people)

    assert {each.level for each in by_rule(found, "holy-day")} == {Level.COULD}
    assert {each.level for each in by_rule(found, "friday-midday")} == {Level.COULD}
    assert not any(each.is_private for each in by_rule(found, "holy-day"))


def test_a_meeting_past_midnight_is_measured_through(tmp_path: Path) -> None:
    found = audit_of(tmp_path, agenda("2027-06-18", "22:30", "00:30"))

    assert found.broken == ()
    assert by_rule(found, "long-meeting") == []
    # The sun had set long before it began: Shabbat is no reason to say so here.
    assert by_rule(found, "sunset") == []


@pytest.mark.parametrize("day", ["2027-03-28", "2027-10-31", "2028-02-29"])
def test_odd_days_break_no_rule(tmp_path: Path, day: str) -> None:
    found = audit_of(tmp_path, agenda(day, "10:00", "16:30"), today=date(2026, 11, 24))

    assert found.broken == ()


def test_the_nation_decides_what_a_bank_holiday_is(tmp_path: Path) -> None:
    scottish = agenda("2027-11-30", "10:00", "12:00", "nation: scotland\n")

    assert by_rule(audit_of(tmp_path, scottish), "bank-holiday-week")
    english = agenda("2027-11-30", "10:00", "12:00")
    assert not by_rule(audit_of(tmp_path, english), "bank-holiday-week")


def test_without_a_day_to_count_from_nothing_is_said_of_booking(tmp_path: Path) -> None:
    people = "- {name: Ana Pop, role: public, private: {language: BSL interpreter}}\n"
    text = agenda("2027-03-17", "10:00", "12:00")

    assert not by_rule(audit_of(tmp_path, text, people=people), "not-booked-yet")
    for today, level in (
        (date(2027, 3, 10), Level.MUST),
        (date(2027, 2, 24), Level.SHOULD),
        (date(2026, 12, 1), Level.COULD),
    ):
        found = audit_of(tmp_path, text, today, people=people)
        assert [f.level for f in by_rule(found, "not-booked-yet")] == [level]
