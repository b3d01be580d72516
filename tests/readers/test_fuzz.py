"""No text at all makes the readers crash: they read it or say what is wrong."""

import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.people_file import read_people
from inclusive_meetings.readers.venue_file import read_venue
from tests.readers.reading import QUESTIONS, read

PIECES = st.sampled_from(
    [
        *("---\n", "+++\n", "title: ", "date: ", "time: ", "start: ", "where: "),
        *("people: ", "papers: ", "pre-meeting: ", "use: ", "glossaries: ", "end: "),
        *("## ", "# ", "- ", "- Time: ", "- Start: ", "- Type: ", "| ", "|---|---|\n"),
        *("| Time | Item | Lead |\n", "1. ", "> ", "```\n", "**Date:** ", "9.30am"),
        *("10:00-10:25", "00:00", "½", "99999", "2026-02-30", "31/12/0000", "٣:٣٠"),
        *("[", "]", "{", "}", ": ", ", ", "&a", "*a", "!x", "<<: ", "'", '"', " = "),
        *("\n", "\n\n", "  ", "\t", "\r\n", "\x00", "\u202e", "é", "../x"),
        *("name: ", "role: ", "languages: ", "private: ", "answers: ", "prayer-room: "),
        *("Present:\n", "Resolved", "x.yaml", "falls.md", ".", "/", "C:", "~"),
    ]
)
NOTHING_SAID = Problem(Place("", 0, 0), "nothing-said", "", "")
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=200))
# Signs that a pattern may begin with, so that it is tried anew from each of them.
AGAIN = (
    *("A ", "a", "\t", " ", "\u00a0", "A of the ", "at ", "- ", "–", "-", "1 ", "1. "),
    *("12:00 ", "(A ", "A, ", "Lead: ", "Agenda ", "2 June ", "| ", "A & ", "A\t", "."),
)


def _problems(folder: Path, text: str) -> tuple[Problem, ...]:
    try:
        return read(folder, text).problems
    except CannotRead as error:
        return error.problems or (NOTHING_SAID,)


@given(TEXTS)
@settings(deadline=None, max_examples=200)
def test_any_agenda_is_read_or_refused(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        problems = _problems(Path(folder), text)

    assert NOTHING_SAID not in problems
    assert all("\n" not in str(problem) for problem in problems)
    assert all(problem.place.line >= 1 for problem in problems)


@given(TEXTS)
@settings(deadline=None, max_examples=200)
def test_any_front_matter_and_item_is_read_or_refused(text: str) -> None:
    agenda = f"---\ntitle: T\nstart: 10:00\n{text}\n---\n## A\n{text}"

    with tempfile.TemporaryDirectory() as folder:
        assert NOTHING_SAID not in _problems(Path(folder), agenda)


@given(TEXTS)
@settings(deadline=None, max_examples=100)
def test_any_people_or_venue_file_is_read_or_refused(text: str) -> None:
    found: list[Problem] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.yaml"
        path.write_bytes(text.encode())
        with suppress(CannotRead):
            read_people(path, "file.yaml", found)
        with suppress(CannotRead):
            read_venue(path, "file.yaml", QUESTIONS, found)

    assert all(problem.place.file == "file.yaml" for problem in found)


@pytest.mark.parametrize(
    "body",
    [
        "## Item {}\n- Time: 1 min\n\n",
        "{}. Item\n",
        "- Item {}\n",
        "| 10:00 | Item {} | Ana |\n",
        "10.30am Item {}\n",
    ],
)
@pytest.mark.timeout(20)
def test_five_thousand_items_are_refused(tmp_path: Path, body: str) -> None:
    head = "| Time | Item | Lead |\n|---|---|---|\n" if body.startswith("|") else ""

    made = read(tmp_path, head + "".join(body.format(n) for n in range(5000)))

    assert [p.slug for p in made.problems if p.serious] == ["too-many-items"]


@pytest.mark.parametrize("again", AGAIN)
@pytest.mark.timeout(30)
def test_the_same_signs_again_and_again_are_read_in_a_moment(
    tmp_path: Path, again: str
) -> None:
    long = again * (60_000 // len(again))
    for body in (
        f"# T\n\n1. {long}\n2. Tea\n",
        f"---\ntitle: T\nstart: 10:00\n---\n\n## {long}\n- Time: 5 min\n\n{long}\n",
        f"{long}\n\n# T\n\n- Falls {long}\n- Tea\n",
        f"# T\n\n| Time | Item | Lead |\n|---|---|---|\n| 10:00 | {long} | {long} |\n",
    ):
        with suppress(CannotRead):
            read(tmp_path, body)
