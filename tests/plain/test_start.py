"""Where one begins, how one leaves, and what is said in between."""

import re
from io import StringIO
from pathlib import Path

import pytest

from inclusive_meetings.plain.start import converse
from inclusive_meetings.plain.talk import WORDS, Talk
from inclusive_meetings.workspace.saying import say
from tests.plain.at_the_line import ROOT, TODAY, falls, joined, program, said
from tests.workspace.agendas import FALLS, home


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("LINES", "24")


def test_six_answers_make_an_agenda(tmp_path: Path) -> None:
    six = ["Falls at home", "9 March 2027", "10:00", "online", "Ana Pop", "Jo, 0113 1"]

    words = joined(said(tmp_path, ["new", *six, "agenda"]))

    assert "It is in the file falls-at-home.md." in words
    assert "Item 1: 10:00, Welcome, 15 minutes" in words
    assert "title: Falls at home\n" in (tmp_path / "falls-at-home.md").read_text()


def test_a_day_that_is_none_is_asked_again(tmp_path: Path) -> None:
    six = ["Falls", "31 February 2027", "9 March 2027", "", "", "", ""]

    words = joined(said(tmp_path, ["new", *six]))

    assert "“31 February 2027” is a day that no calendar has." in words
    assert "9 March 2027" in (tmp_path / "falls.md").read_text()


def test_the_sample_opens(tmp_path: Path) -> None:
    assert "dementia" in joined(said(tmp_path, ["sample", "agenda"])).lower()


def test_a_file_opened_before_is_offered_first(tmp_path: Path) -> None:
    agenda = falls(tmp_path, FALLS)
    said(tmp_path, [], agenda)

    words = joined(said(tmp_path, ["open", "1", "agenda"]))

    assert "falls.md is open." in words
    assert "Item 1: 10:00, Welcome" in words


def test_the_agendas_of_the_folder_are_offered_to_who_opened_none(
    tmp_path: Path,
) -> None:
    falls(tmp_path, FALLS)

    words = joined(said(tmp_path, ["open", "1", "agenda"]))

    assert "1. falls.md" in words
    assert "falls.md is open." in words


@pytest.mark.parametrize("typed", ["other.md", "'other.md'", "./other.md"])
def test_a_path_is_taken_where_files_are_offered(tmp_path: Path, typed: str) -> None:
    said(tmp_path, [], falls(tmp_path, FALLS))
    (tmp_path / "other.md").write_text(
        "---\ntitle: Other\n---\n## One\n- Time: 5 min\n"
    )

    for words in (["open", typed], [f"open {typed}"], ["open", "another file", typed]):
        assert "other.md is open." in joined(said(tmp_path, words))


def test_nothing_typed_where_files_are_offered_asks_for_a_path(tmp_path: Path) -> None:
    said(tmp_path, [], falls(tmp_path, FALLS))

    assert "falls.md is open." in joined(said(tmp_path, ["open", "", "falls.md"]))


def test_a_file_that_is_not_there_is_said_and_asked_again(tmp_path: Path) -> None:
    falls(tmp_path, FALLS)

    words = joined(said(tmp_path, ["open", "fall.md", "open", "falls.md"]))

    assert "fall.md" in words
    assert "falls.md is open." in words


def test_every_question_has_help_and_a_way_back(tmp_path: Path) -> None:
    agenda = falls(tmp_path, FALLS)
    typed = ["help", "agenda", "help", "minutes", "help", "1", "help", "back", "back"]

    words = joined(said(tmp_path, [*typed, "back", "stop"], agenda))

    assert words.count("At every question:") == 4
    assert "Type the number of the one you want" in words
    assert "Type a number in figures" in words
    assert agenda.read_text() == FALLS


def test_end_of_input_keeps_everything(tmp_path: Path) -> None:
    agenda = falls(tmp_path, FALLS)

    words = said(tmp_path, ["agenda", "minutes 1 20"], agenda)

    assert words.endswith("Everything is kept. Until next time.\n")
    assert "20 min" in agenda.read_text()


def test_what_does_not_fit_waits_for_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LINES", "10")
    words = said(tmp_path, ["agenda", "more", "more"], falls(tmp_path, FALLS))

    between = words.split("\n> ")
    assert max(part.count("\n") for part in between) <= 10
    assert "type more." in words
    assert "11. preview" in words


def test_lines_fit_a_braille_display(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    typed = ["agenda", "help", "change 1", "back", "back", "found"]

    lines = said(tmp_path, typed, falls(tmp_path, FALLS)).split("\n")

    assert [line for line in lines if len(line) > 40 and " " in line.strip()] == []


@pytest.mark.slow
def test_nothing_is_drawn_and_nothing_is_painted_again(tmp_path: Path) -> None:
    falls(tmp_path, FALLS.replace("Welcome", "Wel\x1b[31mcome"))

    ended = program(tmp_path, b"agenda\nfound\nstop\n", "tui", "falls.md")

    words = ended.stdout.decode()
    assert ended.returncode == 0
    assert (
        re.findall(r"[\x00-\x09\x0b-\x1f\x7f\u2500-\u259f\u2800-\u28ff]", words) == []
    )
    assert "Welcome" in words or "Wel" in words


@pytest.mark.slow
def test_letters_that_are_none_end_nothing(tmp_path: Path) -> None:
    falls(tmp_path, FALLS)

    ended = program(tmp_path, b"\xff\xfe\n\x00\nagenda\n", "tui", "falls.md", wide=40)

    assert ended.returncode == 0
    assert b"Traceback" not in ended.stderr
    assert b"Item 1: 10:00, Welcome" in ended.stdout


@pytest.mark.parametrize("word", WORDS)
def test_each_word_that_works_everywhere_is_documented(word: str) -> None:
    page = (ROOT / "docs" / "plain.md").read_text(encoding="utf-8")

    assert re.search(rf"^\| {say(f'plain.word-{word}')}[ ,]", page, re.MULTILINE)


def test_what_somebody_else_wrote_meanwhile_is_asked_about(tmp_path: Path) -> None:
    agenda = falls(tmp_path, FALLS)
    theirs = FALLS.replace("What helped?", "What helped you?")

    words = joined(_with_other_hands(tmp_path, agenda, theirs, "both"))

    text = agenda.read_text()
    assert "Somebody else changed this file too" in words
    assert "What helped you?" in text
    assert "- Time: 20 min" in text


def test_to_decide_later_writes_nothing_over(tmp_path: Path) -> None:
    agenda = falls(tmp_path, FALLS)
    theirs = FALLS.replace("What helped?", "What helped you?")

    _with_other_hands(tmp_path, agenda, theirs, "later")

    assert agenda.read_text() == theirs


def _with_other_hands(folder: Path, agenda: Path, theirs: str, choice: str) -> str:
    """Change minutes while somebody else saves the file between question and answer."""
    answers = {"both": "3", "later": "4"}
    out = StringIO()
    given = ("agenda", "minutes 1", "20", answers[choice], "stop")
    talk = Talk(_Meanwhile(agenda, theirs, given), out)
    converse(talk, home(folder), agenda, TODAY)
    return out.getvalue()


class _Meanwhile(StringIO):
    """Lines of which the third comes after somebody else saved the file."""

    def __init__(self, agenda: Path, theirs: str, lines: tuple[str, ...]) -> None:
        super().__init__("".join(f"{line}\n" for line in lines))
        self._agenda, self._theirs, self._read = agenda, theirs, 0

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override] # it reads text, as StringIO does
        self._read += 1
        if self._read == 3:
            self._agenda.write_text(self._theirs)
        return super().readline(-1 if size is None else size)


def test_a_fault_of_ours_is_said_and_ends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object) -> None:
        raise KeyError("odd")

    monkeypatch.setattr("inclusive_meetings.plain.venue.venue", fails)
    agenda = falls(tmp_path, FALLS)

    words = joined(said(tmp_path, ["venue", "agenda", "minutes 1 25", "stop"], agenda))

    assert "This is a fault of the program, not yours." in words
    assert "25 min" in agenda.read_text(encoding="utf-8")
