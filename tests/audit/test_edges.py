"""Rules at the edges of the calendar and of the clock."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.engine import audit
from inclusive_meetings.model.findings import Level
from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.workspace.opening.going_by import ours
from tests.audit.cases import audit_of, by_rule
from tests.samples import a_meeting

AGENDA = """\
---
title: Support at home
date: {date}
start: {start}
end: {end}
people: people.yaml
glossaries: [ours]
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


ENGLAND, WALES, SCOTLAND = "england", "wales", "scotland"
NORTHERN_IRELAND = "northern ireland"


@pytest.mark.parametrize(
    ("day", "nations"),
    [
        ("2027-03-17", {NORTHERN_IRELAND}),
        ("2027-03-29", {ENGLAND, WALES, NORTHERN_IRELAND}),
        ("2027-07-12", {NORTHERN_IRELAND}),
        ("2027-08-02", {SCOTLAND}),
        ("2027-08-30", {ENGLAND, WALES, NORTHERN_IRELAND}),
        ("2027-11-30", {SCOTLAND}),
        ("2027-12-27", {ENGLAND, WALES, SCOTLAND, NORTHERN_IRELAND}),
        ("2028-02-29", set()),
    ],
)
def test_the_nation_decides_what_a_bank_holiday_is(
    tmp_path: Path, day: str, nations: set[str]
) -> None:
    closed = set()
    for nation in (ENGLAND, WALES, SCOTLAND, NORTHERN_IRELAND):
        text = agenda(day, "10:00", "12:00", f"nation: {nation}\n")
        found = by_rule(audit_of(tmp_path, text), "bank-holiday-week")
        closed |= {nation for each in found if "The day is" in each.message}

    assert closed == nations


def test_a_feast_that_may_move_weighs_more_where_somebody_keeps_it(
    tmp_path: Path,
) -> None:
    text = agenda("2027-03-10", "10:00", "12:00")

    (told,) = by_rule(audit_of(tmp_path, text), "holy-day")[:1]
    assert (told.level, told.is_private) == (Level.COULD, False)
    assert told.message.startswith("Eid al-Fitr may fall on this day")
    found = audit_of(tmp_path, text, people=who("Eid"))
    (asked,) = [f for f in by_rule(found, "holy-day") if f.is_private]
    assert asked.level is Level.SHOULD
    assert "Ana" not in asked.message


@pytest.mark.parametrize(
    ("day", "sets"), [("2027-03-26", "18:2"), ("2027-04-02", "19:3")]
)
def test_the_sun_sets_by_the_clock_of_the_day(
    tmp_path: Path, day: str, sets: str
) -> None:
    # The clocks go forward between these two Fridays.
    text = agenda(day, "18:00", "20:30")

    (finding, *_) = by_rule(audit_of(tmp_path, text), "sunset")

    assert f"The sun sets at about {sets}" in finding.message


@pytest.mark.parametrize("items", [0, 1, 2, 500])
def test_an_agenda_of_any_length_breaks_no_rule(items: int) -> None:
    meeting = a_meeting()
    talk = next(each for each in meeting.items if each.kind is ItemKind.TALK)

    found = audit(Case(replace(meeting, items=(talk,) * items), ours()))

    assert found.broken == ()
    assert bool(by_rule(found, "too-many-items")) == (items == 500)


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


@pytest.mark.parametrize(
    ("sent", "level"),
    [
        ("2027-01-06", None),
        ("2027-01-07", Level.SHOULD),
        ("2027-01-13", Level.SHOULD),
        ("2027-01-14", Level.MUST),
    ],
)
def test_a_paper_with_ten_clear_working_days_is_in_time_and_one_with_nine_is_late(
    tmp_path: Path, sent: str, level: Level | None
) -> None:
    papers = f"papers: [{{title: The options, sent: {sent}}}]\n"
    found = audit_of(tmp_path, agenda("2027-01-21", "10:00", "12:00", papers))

    levels = [each.level for each in by_rule(found, "late-papers")]
    assert levels == ([level] if level else [])
