"""What is known about a place; what nobody checked never looks like yes."""

from datetime import date
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import Problem
from inclusive_meetings.model.venue import Answer, Venue
from inclusive_meetings.readers.venue_file import read_venue
from tests.readers.reading import QUESTIONS

HALL = """name: Khidmat Hall
kind: community hall
checked_by: Gareth
checked-on: 2026-11-18
answers:
  step-free-entrance: yes
  hearing-loop: {answer: no, note: On order, checked-by: Ana, checked-on: 2026-11-20}
  prayer-room: not checked
"""


def _read(folder: Path, text: str) -> tuple[Venue | None, list[Problem]]:
    path = folder / "hall.yaml"
    path.write_text(text, "utf-8")
    found: list[Problem] = []
    return read_venue(path, "hall.yaml", QUESTIONS, found), found


def test_an_answer_was_checked_by_who_checked_the_venue(tmp_path: Path) -> None:
    venue, found = _read(tmp_path, HALL)

    assert (found, venue is not None) == ([], True)
    answer = venue.answer_to("step-free-entrance") if venue else None
    assert answer is not None
    assert (answer.answer, answer.checked_by) == (Answer.YES, "Gareth")
    assert answer.checked_on == date(2026, 11, 18)


def test_an_answer_may_name_its_own_checker(tmp_path: Path) -> None:
    venue, _ = _read(tmp_path, HALL)

    answer = venue.answer_to("hearing-loop") if venue else None
    assert answer is not None
    assert (answer.answer, answer.note, answer.checked_by) == (
        Answer.NO,
        "On order",
        "Ana",
    )


def test_what_is_not_checked_was_checked_by_nobody(tmp_path: Path) -> None:
    venue, _ = _read(tmp_path, HALL)

    answer = venue.answer_to("prayer-room") if venue else None
    assert answer is not None
    assert (answer.answer, answer.checked_by) == (Answer.NOT_CHECKED, "")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Y", Answer.YES),
        ("✓", Answer.YES),
        ("'no'", Answer.NO),
        ("N/A", Answer.NOT_NEEDED),
        ("not_needed", Answer.NOT_NEEDED),
        ("'?'", Answer.NOT_CHECKED),
        ("", Answer.NOT_CHECKED),
    ],
)
def test_answers_may_be_said_in_other_words(
    tmp_path: Path, words: str, answer: Answer
) -> None:
    venue, found = _read(tmp_path, f"name: Hall\nanswers: {{prayer-room: {words}}}\n")

    assert (found, venue is not None) == ([], True)
    assert venue is not None
    assert venue.answers[0].answer is answer


def test_perhaps_is_no_answer(tmp_path: Path) -> None:
    _, (problem,) = _read(tmp_path, "name: Hall\nanswers: {prayer-room: perhaps}\n")

    assert (problem.slug, problem.serious) == ("answer", True)


def test_a_question_nobody_asks_is_a_warning_with_the_nearest(tmp_path: Path) -> None:
    _, (problem,) = _read(tmp_path, "name: Hall\nanswers: {hearing-lop: yes}\n")

    assert not problem.serious
    assert "“hearing-loop”" in problem.mend


@pytest.mark.parametrize("text", ["", "- Hall\n", "Hall\n"])
def test_what_describes_no_venue_is_refused(tmp_path: Path, text: str) -> None:
    venue, (problem,) = _read(tmp_path, text)

    assert (venue, problem.slug) == (None, "venue-shape")
