"""Each way to talk says how many minutes it takes for the people who come."""

from dataclasses import replace
from pathlib import Path

import pytest

from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.pack.ways_to_talk import make, minutes_of
from tests.pack.briefs import shared_brief, sparse_meetings
from tests.pack.reading import said, section
from tests.readers.reading import read_file
from tests.samples import NASREEN, a_meeting, wording

WAYS = {each["id"]: each for each in wording().records["ways-to-talk.ways"]}


@pytest.mark.parametrize(
    ("way", "people", "minutes"),
    [("round", 10, 21), ("pairs", 30, 12), ("circle", 4, 17), ("fishbowl", 12, 20)],
)
def test_minutes_follow_from_the_people(way: str, people: int, minutes: int) -> None:
    assert minutes_of(WAYS[way], people) == minutes


def test_too_few_people_are_told_so() -> None:
    people = (NASREEN, replace(NASREEN, name="Ana Pop"))
    shown = make(shared_brief(replace(a_meeting(), people=people)))

    assert "needs 8 people or more; you are 2" in section(shown, "A fishbowl")
    assert "needs 3 people or more; you are 2" in section(shown, "A round")


@pytest.mark.parametrize("meeting", sparse_meetings())
def test_a_meeting_with_little_in_it_has_ways_to_talk(meeting: Meeting) -> None:
    page = said(make(replace(shared_brief(), meeting=meeting)))

    assert page.count("How it goes") == len(WAYS)


def test_the_lines_to_copy_make_an_item(tmp_path: Path) -> None:
    shown = section(make(shared_brief()), "A round")
    lines = shown.partition("## ")[2].partition("Source:")[0].replace("\n\n", "\n")
    assert "- Time: " in lines
    path = tmp_path / "a.md"
    path.write_text(f"---\ntitle: T\n---\n## {lines}", encoding="utf-8")

    (item,) = read_file(path, "a.md", frozenset).meeting.items

    assert item.title.text == "A round"
    assert item.minutes == minutes_of(WAYS["round"], len(a_meeting().people))
    assert item.questions == ("one open question, in plain words",)
