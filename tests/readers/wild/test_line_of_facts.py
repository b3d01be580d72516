"""A line above an agenda says day, hours and place, if it says nothing else."""

from datetime import date, time
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.wild.calls_to_a_meeting import facts_of_a_call
from inclusive_meetings.readers.wild.line_of_facts import facts_of_a_line
from tests.readers.reading import plan, read, warnings

LINES = {
    "Thursday 21 January 2027, 10am to 12 noon, Moor Hall, Mill Street": (
        *("Thursday 21 January 2027", "10am to 12 noon", "Moor Hall, Mill Street"),
    ),
    "9 March 2027, 10:00 to 11:30, Khidmat Hall": (
        *("9 March 2027", "10:00 to 11:30", "Khidmat Hall"),
    ),
    "Date of meeting: Tuesday 3rd March 2027 at 2.00pm in Room 2, Town Hall": (
        *("Tuesday 3rd March 2027", "2.00pm", "Room 2, Town Hall"),
    ),
    "Wednesday, 6 October 2027 | 14:00–16:00 | Microsoft Teams": (
        *("Wednesday, 6 October 2027", "14:00–16:00", "Microsoft Teams"),
    ),
    "to be held on Monday 14 June 2027 at 6pm": ("Monday 14 June 2027", "6pm"),
    "2pm on Friday 4 June 2027 at the Khidmat Centre": (
        *("Friday 4 June 2027", "2pm", "Khidmat Centre"),
    ),
    "12/03/2027, 10-12, St Mary's Church": ("12/03/2027", "10-12", "St Mary's Church"),
}


@pytest.mark.parametrize(("line", "facts"), LINES.items())
def test_a_line_says_when_and_where(line: str, facts: tuple[str, ...]) -> None:
    found = list(facts_of_a_line(line))

    assert [name for name, _, _ in found] == ["date", "time", "where"][: len(found)]
    assert tuple(words for _, words, _ in found) == facts
    assert all(line[at:].startswith(words[:4]) for _, words, at in found)


@pytest.mark.parametrize(
    "line",
    [
        "On 21 January 2027 we met in Moor Hall.",
        "Since 1 April 2026 the council has paid £3,000.",
        "Minutes of Thursday 21 January 2027, 10am",
        "Papers by Friday 4 March 2027, 5pm",
        "Agenda published Monday 3 May 2027",
        "Version 2, 3 March 2027",
        "3 March 2027",
        "Moor Hall, 10am to 12 noon",
    ],
)
def test_another_day_or_a_sentence_is_not_when_the_meeting_is(line: str) -> None:
    assert list(facts_of_a_line(line)) == []


def test_the_line_below_a_title_is_read_and_is_no_background(tmp_path: Path) -> None:
    text = (
        "# Panel\n**Friday 4 June 2027, 2 - 3.30pm, Moor Hall**\n\n## Damp (20 min)\n"
    )

    meeting = read(tmp_path, text).meeting

    assert (meeting.date, meeting.start) == (date(2027, 6, 4), time(14))
    assert (meeting.end, meeting.where.words) == (time(15, 30), "Moor Hall")
    assert meeting.background is None
    assert meeting.place_of("date").line == 2
    assert plan(read(tmp_path, text)) == [("14:00", "Damp", 20)]


def test_a_line_with_a_name_counts_more(tmp_path: Path) -> None:
    text = "# Panel\nDate: 5 June 2027\nFriday 4 June 2027, 2pm\n\n## Damp (20 min)\n"

    assert read(tmp_path, text).meeting.date == date(2027, 6, 5)


CALLS = {
    "You are summoned to a meeting to be held on Tuesday 8th June 2027 starting at "
    "7.30 pm in the Moor Village Hall for the business below.": (
        *("Tuesday 8th June 2027", "7.30 pm", "Moor Village Hall"),
    ),
    "A meeting will be held remotely on Thursday 10th June 2027 at 6:30p.m.": (
        *("Thursday 10th June 2027", "6:30p.m.", "remotely"),
    ),
    "to be held in Y Neuadd on 9 June 2027 at 6.30pm": (
        *("9 June 2027", "6.30pm", "Y Neuadd"),
    ),
    "Due to meet on 24.09.27 at 19.00": ("24.09.27", "19.00"),
}


@pytest.mark.parametrize(("line", "facts"), CALLS.items())
def test_a_sentence_that_calls_to_a_meeting_says_when(
    line: str, facts: tuple[str, ...]
) -> None:
    found = list(facts_of_a_call(line))

    assert tuple(words for _, words, _ in found) == facts
    assert all(line[at:].startswith(words) for _, words, at in found)


def test_minutes_of_a_meeting_that_was_held_call_nobody() -> None:
    line = "To agree the minutes of the meeting held on 7 July 2027."

    assert list(facts_of_a_call(line)) == []


def test_what_a_line_says_besides_stays_to_be_read(tmp_path: Path) -> None:
    text = (
        "# Panel\nDate: Tuesday 8 June 2027, moved from May\n"
        "Time: 2pm Venue: Moor Hall\nChair: Ana Pop\n\n## Damp (20 min)\n"
    )

    meeting = read(tmp_path, text).meeting

    assert (meeting.date, meeting.start) == (date(2027, 6, 8), time(14))
    assert (meeting.where.words, str(meeting.chair)) == ("Moor Hall", "Ana Pop")
    assert meeting.background is not None
    assert meeting.background.text == "Date: Tuesday 8 June 2027, moved from May"


def test_a_line_that_nobody_understands_is_shown(tmp_path: Path) -> None:
    text = "# Panel\nTime: after lunch (tea from 1pm)\n\n## Damp (20 min)\n"

    made = read(tmp_path, text)

    assert warnings(made) == ("time-of-day at 2",)
    assert made.meeting.background is not None
    assert "tea from 1pm" in made.meeting.background.text


def test_a_weekday_that_is_another_is_said_and_shown(tmp_path: Path) -> None:
    text = "# Panel\nTuesday 6 May 2027, 2pm, Town Hall\n\n## Damp (20 min)\n"

    made = read(tmp_path, text)

    assert warnings(made) == ("weekday at 2",)
    assert "is a Thursday" in made.problems[0].what
    assert made.meeting.date == date(2027, 5, 6)
    assert made.meeting.background is not None
    assert made.meeting.background.text.startswith("Tuesday 6 May")


def test_hours_alone_below_the_day_are_those_of_the_meeting(tmp_path: Path) -> None:
    text = "Panel\nFriday 4 June 2027\nat 2pm to 4pm\n\n1. Damp\n2. Buses\n3. Close\n"

    meeting = read(tmp_path, text).meeting

    assert (meeting.start, meeting.end) == (time(14), time(16))
    assert meeting.background is None


def test_what_meets_may_stand_before_the_day(tmp_path: Path) -> None:
    text = (
        "Agenda\nTenants’ Panel - Friday 4 June 2027, 2pm\n\n1. Damp\n2. Tea\n3. Bye\n"
    )

    meeting = read(tmp_path, text).meeting

    assert meeting.title.text == "Tenants’ Panel"
    assert meeting.where.words == ""


def test_a_day_in_the_title_counts_where_no_other_is(tmp_path: Path) -> None:
    text = "# Tenants’ panel, 4 June 2027\n\n## Damp (20 min)\n"

    assert read(tmp_path, text).meeting.date == date(2027, 6, 4)


@pytest.mark.timeout(20)
def test_lines_made_to_hang_are_read_in_a_moment(tmp_path: Path) -> None:
    gap = " " * 50_000
    text = (
        f"Panel{gap}x\nDate: 4 June 2027{gap}Time: 2pm\nContact: Ana{'-' * 50_000} "
        f"0113 496 0100\nto be held in {'Moor ' * 10_000}\n\n1. Damp{gap}(x\n"
        f"2. Lead: {'a' * 50_000}. {gap}\n3. Tea - {gap}Ana\n"
    )

    assert len(read(tmp_path, text).meeting.items) == 3


@pytest.mark.timeout(20)
def test_facts_made_to_hang_are_refused_in_a_moment(tmp_path: Path) -> None:
    gap = " " * 50_000

    with pytest.raises(CannotRead):
        read(tmp_path, f"---\ntitle: a: b{gap}c\nkey{gap}x: a: b\n---\n## Damp\n")


def test_a_weekday_behind_the_day_is_another_day(tmp_path: Path) -> None:
    text = "# Panel\nDate: 8 June 2027 (not Sunday)\n\n## Damp (20 min)\n"

    assert warnings(read(tmp_path, text)) == ()
