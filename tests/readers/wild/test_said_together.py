"""Who leads and when, where three items or more say it in the same way."""

from pathlib import Path

import pytest

from inclusive_meetings.model.meeting import Meeting
from tests.readers.reading import plan, read

WITH_NAMES = """\
Falls group

1) Hello (Helen) 10.00
2) What carers say (Nasreen Akhtar, Carers' Voice) 10.15
3) Draft pathway (Dr Nair) 10.45
4) Actions (all) 11.15
"""


def leads(meeting: Meeting) -> list[str]:
    return [", ".join(map(str, item.leads)) for item in meeting.items]


def test_names_in_brackets_behind_three_titles_lead(tmp_path: Path) -> None:
    meeting = read(tmp_path, WITH_NAMES).meeting

    assert leads(meeting) == [
        *("Helen", "Nasreen Akhtar, Carers' Voice", "Dr Nair", "all")
    ]


def test_times_that_rise_behind_titles_are_starts(tmp_path: Path) -> None:
    assert plan(read(tmp_path, WITH_NAMES)) == [
        ("10:00", "Hello", 15),
        ("10:15", "What carers say", 30),
        ("10:45", "Draft pathway", 30),
        ("11:15", "Actions", 0),
    ]


def test_other_words_in_brackets_lead_nothing(tmp_path: Path) -> None:
    text = "1. Minutes (Word)\n2. Actions (Excel)\n3. Plan (PDF)\n4. Report (urgent)\n"

    assert leads(read(tmp_path, text).meeting) == ["", "", "", ""]


def test_numbers_that_do_not_rise_are_no_starts(tmp_path: Path) -> None:
    text = "1. Rule 10.15\n2. Rule 9.10\n3. Rule 11.20\n"

    assert [item.title.text for item in read(tmp_path, text).meeting.items] == [
        *("Rule 10.15", "Rule 9.10", "Rule 11.20")
    ]


@pytest.mark.parametrize(
    ("line", "title", "lead"),
    [
        ("Report – *Who: Jo/group*", "Report", "Jo/group"),
        ("Report (Lead: Ana Pop)", "Report", "Ana Pop"),
        ("Report (Jo, 10 mins)", "Report", "Jo"),
        ("Report\t\t\tA Pop.", "Report", "A Pop"),
        ("PLANNING – OUR ANSWER", "PLANNING – OUR ANSWER", ""),
        ("MINUTES\t\t(Pages 1 - 8)", "MINUTES (Pages 1 - 8)", ""),
    ],
)
def test_one_title_says_it_by_itself_with_a_word_or_a_column(
    tmp_path: Path, line: str, title: str, lead: str
) -> None:
    meeting = read(tmp_path, f"Panel\n\n1. {line}\n2. Tea\n3. Close\n").meeting

    assert (meeting.items[0].title.text, leads(meeting)[0]) == (title, lead)


def test_whoever_leads_one_item_leads_another_in_brackets(tmp_path: Path) -> None:
    text = "Panel\n\n1. Hello (Jo)\n2. Last time (Jo, 10 mins)\n3. Damp (urgent)\n"

    assert leads(read(tmp_path, text).meeting) == ["Jo", "Jo", ""]


@pytest.mark.parametrize(
    ("line", "start", "minutes"),
    [
        ("### 1. The opening (10:00 - 10:05) - 5 min", "10:00", 5),
        ("### 1. The opening (10am)", "10:00", 0),
        ("### 1. The opening\n- 10:00 AM - 10:20 AM", "10:00", 20),
        (f"10:00-10:10: The opening. {'We say who we are. ' * 9}", "10:00", 10),
    ],
)
def test_a_start_is_found_wherever_it_stands(
    tmp_path: Path, line: str, start: str, minutes: int
) -> None:
    last = "11:30 Close" if line[0].isdigit() else "### 11:30 Close"

    first, *_ = plan(read(tmp_path, f"# Panel\n\n{line}\n\n{last}\n"))

    assert (first[0], first[1], first[2] or 90) == (start, "The opening", minutes or 90)
