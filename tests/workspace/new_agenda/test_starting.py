"""A new agenda holds what was said, and nothing made up."""

from datetime import date, time
from pathlib import Path

import pytest

from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.new_agenda.starting import Answers, new_agenda, sample
from inclusive_meetings.workspace.opening.opened import open_meeting

ALL = Answers(
    "Falls: at home",
    "9 March 2027",
    "14:00",
    "Khidmat Hall",
    "Ana Pop, Casa Group",
    "Jo, 0113 496 0000",
)


def meeting(path: Path) -> Meeting:
    return open_meeting(path, path.name).meeting


def test_six_answers_make_an_agenda_that_can_be_built(tmp_path: Path) -> None:
    path = new_agenda(ALL, tmp_path)
    made = meeting(path)

    assert path.name == "falls-at-home.md"
    assert (made.title.text, made.date) == ("Falls: at home", date(2027, 3, 9))
    assert (made.start, made.end) == (time(14), time(15, 45))
    assert str(made.chair) == "Ana Pop, Casa Group"
    assert made.pre_meeting is None


def test_no_answer_is_left_out_and_not_made_up(tmp_path: Path) -> None:
    made = meeting(new_agenda(Answers(), tmp_path))

    assert (made.date, made.chair, made.contact, made.purpose) == (None, None, None, "")
    assert made.items
    assert made.background is None
    assert [
        item.title.text for item in made.items if item.leads or item.raised_by
    ] == []


def test_an_answer_that_is_not_understood_is_said_and_nothing_is_written(
    tmp_path: Path,
) -> None:
    with pytest.raises(CannotRead, match="“soon” is not a date"):
        new_agenda(Answers(title="Falls", date="soon"), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_second_agenda_of_the_same_name_gets_a_name_of_its_own(
    tmp_path: Path,
) -> None:
    new_agenda(ALL, tmp_path)

    assert new_agenda(ALL, tmp_path).name == "falls-at-home-2.md"


def test_the_sample_is_copied_once_and_kept_as_it_was_left(tmp_path: Path) -> None:
    first = sample(tmp_path)
    first.write_text(first.read_text(encoding="utf-8") + "\n", encoding="utf-8")

    assert sample(tmp_path).read_text(encoding="utf-8").endswith("\n\n")
