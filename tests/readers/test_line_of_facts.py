"""A line above an agenda says day, hours and place, if it says nothing else."""

from datetime import date, time
from pathlib import Path

import pytest

from inclusive_meetings.readers.line_of_facts import facts_of_a_line
from tests.readers.reading import plan, read

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
