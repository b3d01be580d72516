"""Agendas that nobody wrote for this program are read as they are."""

from datetime import date, time
from pathlib import Path

import pytest

from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.wild.items import wild_items
from tests.readers.reading import WILD, plan, read, serious, warnings, wild

MINUTES = sorted(path.name for path in WILD.glob("minutes-*.md"))
AGENDAS = sorted(path.name for path in WILD.glob("*.md") if path.name not in MINUTES)


@pytest.mark.parametrize("name", AGENDAS)
def test_a_wild_agenda_is_not_refused(name: str) -> None:
    made = wild(name)

    assert serious(made) == ()
    assert len(made.meeting.items) >= 1


@pytest.mark.parametrize("name", MINUTES)
def test_minutes_are_refused_kindly(name: str) -> None:
    with pytest.raises(CannotRead, match="minutes of a meeting that has been"):
        wild(name)


def test_a_numbered_list_gives_lengths_and_leads() -> None:
    made = wild("numbered.md")

    assert plan(made) == [
        ("10:00", "Welcome", 10),
        ("10:10", "What carers want from the new service", 40),
        ("10:50", "Tea", 15),
        ("11:05", "AOB", 55),
    ]
    assert [lead.name for lead in made.meeting.items[1].leads] == ["Joe Brennan"]
    assert (made.meeting.date, made.meeting.end) == (date(2026, 12, 9), time(12))
    assert made.meeting.where.words == "Linden Rooms, Westvale"


def test_bullets_with_times_give_starts() -> None:
    made = wild("bullets.md")

    assert plan(made) == [
        ("09:30", "Arrival and tea", 30),
        ("10:00", "Welcome", 15),
        ("10:15", "Buses after dark", 45),
        ("12:00", "Lunch", 0),
    ]
    assert made.meeting.where.mode is Mode.ONLINE
    assert warnings(made) == ("no-minutes at 9",)


def test_a_table_of_the_afternoon_is_in_the_afternoon() -> None:
    made = wild("table.md")

    assert (made.meeting.start, made.meeting.end) == (time(14), time(16))
    assert plan(made) == [
        ("14:00", "Welcome and apologies", 10),
        ("14:10", "Housing", 30),
        ("14:40", "Break", 20),
        ("15:00", "Any other business", 60),
    ]
    assert made.meeting.items[2].kind is ItemKind.BREAK


def test_a_table_may_give_minutes() -> None:
    assert plan(wild("table-with-minutes.md")) == [
        ("", "Welcome", 5),
        ("", "Who does not come, and why", 25),
    ]


def test_headings_may_hold_numbers_and_lengths() -> None:
    made = wild("other-keys.md")

    assert made.meeting.title.text == "Youth council"
    assert plan(made) == [
        ("16:30", "Hello", 10),
        ("16:40", "What the survey missed", 50),
    ]
    assert warnings(made) == ("unknown-key at 2",)


def test_lines_without_any_list_are_items_if_they_begin_with_a_time() -> None:
    assert plan(wild("plain-lines.md")) == [
        ("19:00", "Welcome", 10),
        ("19:10", "Damp", 40),
        ("19:50", "Close", 0),
    ]


def test_what_is_not_understood_is_said_with_its_line() -> None:
    made = wild("could-be-understood-in-part.md")

    assert warnings(made)[:2] == ("date at 3", "time-of-day at 4")
    assert [str(item.title) for item in made.meeting.items] == [
        "Welcome",
        "Food on the ward (lots of time)",
    ]


def test_invisible_characters_do_not_split_words() -> None:
    made = wild("zero-width.md")

    assert made.meeting.title.text == "The ICB and us"
    assert made.meeting.date == date(2026, 12, 9)
    assert plan(made) == [("", "Welcome", 5), ("", "Money", 20)]


def test_old_windows_text_is_read_with_a_warning() -> None:
    made = wild("old-windows.md")

    assert made.meeting.title.text == "Café of memories"
    assert warnings(made) == ("encoding at 1",)


def test_the_heading_agenda_is_no_item() -> None:
    titles = [str(item.title) for item in wild("headings-only.md").meeting.items]

    assert titles == ["Welcome", "The crossing by the school", "Thank you and close"]


def test_minutes_may_end_a_line_without_any_brackets() -> None:
    body = "1. Welcome (Sandra, chair) 10 mins\n2. What we saw in 15 minutes\n"

    first, second = wild_items(body, "panel.md").items

    assert (first.title.text, first.fields[0][1].text) == (
        "Welcome (Sandra, chair)",
        "10 mins",
    )
    assert (second.title.text, second.fields) == ("What we saw in 15 minutes", ())


PARTNERSHIP = """\
# Moor partnership

## 1. Welcome
10:00, Helen Marsh, 5 minutes

## 2. Matters arising
10 mins, paper A. To approve.

## 3. Falls at home
*25 mins. Led by: Dr Ravi Nair, the hospital.* Paper B. To note what was done.

## 4. Damp
Two families speak, 10 minutes. Lead: Ana Pop.
"""


def test_the_first_line_below_a_heading_may_say_when_and_by_whom(
    tmp_path: Path,
) -> None:
    made = read(tmp_path, PARTNERSHIP)

    assert plan(made) == [
        ("10:00", "Welcome", 5),
        ("10:05", "Matters arising", 10),
        ("10:15", "Falls at home", 25),
        ("10:40", "Damp", 0),
    ]
    assert [list(map(str, item.leads)) for item in made.meeting.items] == [
        ["Helen Marsh"],
        [],
        ["Dr Ravi Nair, the hospital"],
        [],
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Two short films, 10 minutes",
        "We have 20 minutes. Then lunch.",
        "Lead poisoning in old pipes.",
        "The walk takes 10 minutes.",
        "5 minutes in the life of a carer.",
        "20. What then?",
    ],
)
def test_a_sentence_below_a_heading_says_no_times(tmp_path: Path, line: str) -> None:
    made = read(tmp_path, f"# Panel\n\n## Damp\n{line}\n")

    assert (made.meeting.items[0].minutes, made.meeting.items[0].leads) == (0, ())


def test_fields_count_more_than_what_words_say(tmp_path: Path) -> None:
    text = "# Panel\n\n## Damp\n- Lead: Ana Pop\n\n20 min. Lead: Joe Brennan\n"

    made = read(tmp_path, text)

    assert made.meeting.items[0].minutes == 20
    assert [lead.name for lead in made.meeting.items[0].leads] == ["Ana Pop"]
