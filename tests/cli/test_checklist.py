"""A chair ticks lines of the checklist; nothing is ticked that nobody did."""

import csv
import json
from pathlib import Path

import pytest

from tests.cli.checklists import AGENDA, KEPT, checklist, line, put_down


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    put_down()


def test_what_nobody_wrote_down_is_not_done(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = checklist(capsys)

    assert code == 0
    assert "Not done: shared-aim\n" in out
    assert "\nDone: " not in out
    assert err.startswith("So far: 0 done, ")
    assert not KEPT.exists()


def test_who_did_it_and_when_is_written_beside_the_agenda(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, _, _ = checklist(capsys, "--done", "power-said", "--by", "Ann Moss")

    assert code == 0
    assert KEPT.read_text(encoding="utf-8").endswith(
        "lines:\n  - line: power-said\n    state: done\n    by: Ann Moss\n"
        "    done-on: 2027-01-12\n"
    )
    _, out, err = checklist(capsys)
    said = line(out, "power-said")
    assert said.startswith("Done: power-said\n")
    assert "Ann Moss, on Tuesday 12 January 2027." in said
    assert err.startswith("So far: 1 done, ")


def test_a_line_that_the_agenda_contradicts_is_not_done(
    capsys: pytest.CaptureFixture[str],
) -> None:
    checklist(capsys, "--done", "needs-asked", "--by", "Ann Moss")

    _, out, err = checklist(capsys, "--left")

    said = line(out, "needs-asked")
    assert said.startswith("Marked done, but the agenda still shows it: ")
    assert "The audit finds: needs-not-asked." in said
    assert err.startswith("So far: 0 done, ")
    assert "not counted as done: 1" in err


def test_what_is_not_needed_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    typed = ("--not-needed", "risks-entered", "--reason", "We have no register")
    checklist(capsys, *typed)

    _, out, _ = checklist(capsys)

    assert "Reason: We have no register" in line(out, "risks-entered")
    _, left, _ = checklist(capsys, "--left")
    assert "risks-entered" not in left


def test_what_is_late_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    typed = ("--not-done", "power-said", "--by", "Jo", "--until", "2027-01-11")
    checklist(capsys, *typed)

    assert "1 day ago" in line(checklist(capsys)[1], "power-said")
    assert " ago" not in checklist(capsys, today="2027-01-11")[1]


def test_a_tick_is_taken_back(capsys: pytest.CaptureFixture[str]) -> None:
    checklist(capsys, "--done", "power-said", "--by", "Ann Moss")
    checklist(capsys, "--not-done", "power-said")

    kept = KEPT.read_text(encoding="utf-8")
    assert "    state: not done\n    by: Ann Moss\n" in kept
    assert "done-on" not in kept


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (("--done", "power-said"), "Add  --by  and a name."),
        (("--not-needed", "power-said"), "Add  --reason  and why"),
        (("--done", "power-sad", "--by", "Ann"), "Did you mean “power-said”?"),
        (("--done", "power-said", "x", "--by", "Ann"), "“x” is not a line"),
    ],
)
def test_what_is_missing_is_asked_for_and_nothing_is_written(
    capsys: pytest.CaptureFixture[str], typed: tuple[str, ...], says: str
) -> None:
    code, _, err = checklist(capsys, *typed)

    assert code == 2
    assert says in err
    assert not KEPT.exists()


def test_a_line_of_ones_own_has_a_name_to_tick_it_by(
    capsys: pytest.CaptureFixture[str],
) -> None:
    checklist(capsys, "--add", "Ask about parking: all of it", "--by", "Jo")
    checklist(capsys, "--add", "Ask about parking, all of it", "--by", "Jo")
    code, _, _ = checklist(
        capsys, "--done", "ask-about-parking-all-of-it-2", "--by", "Jo"
    )

    assert code == 0
    out = checklist(capsys)[1]
    assert line(out, "ask-about-parking-all-of-it").startswith("Not done: ")
    assert line(out, "ask-about-parking-all-of-it-2").startswith("Done: ")


def test_what_stops_people_becomes_rows_for_a_risk_register(
    capsys: pytest.CaptureFixture[str],
) -> None:
    checklist(capsys, "--barrier", "=No bus after nine", "--by", "Jo")
    with KEPT.open("a", encoding="utf-8") as file:
        file.write("    stops: people from the hill\n    state: cannot\n")

    _, out, err = checklist(capsys, "--risks")

    assert "cannot be mended, and nobody says why" in err
    (row,) = csv.DictReader(out.splitlines())
    # A spreadsheet must not take it for a formula.
    assert row["cause"] == "'=No bus after nine"
    assert row["effect"] == "people from the hill"
    assert row["owner"] == "Jo"
    assert (row["likelihood"], row["impact"]) == ("", "")


def test_the_number_of_a_risk_stays_while_its_words_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    checklist(capsys, "--barrier", "No bus after nine")
    first = next(csv.DictReader(checklist(capsys, "--risks")[1].splitlines()))["id"]
    text = KEPT.read_text(encoding="utf-8")
    new = "barriers:\n  - barrier: Steps\n  - barrier:  No  bus after nine\n"
    KEPT.write_text(text.partition("barriers:")[0] + new, encoding="utf-8")

    rows = list(csv.DictReader(checklist(capsys, "--risks")[1].splitlines()))

    assert [row["id"] for row in rows][1] == first
    assert rows[0]["id"] != first


def test_other_programs_get_every_line(capsys: pytest.CaptureFixture[str]) -> None:
    checklist(capsys, "--done", "power-said", "--by", "Jo")

    data = json.loads(checklist(capsys, "--format", "json")[1])

    by_name = {each["line"]: each for each in data["lines"]}
    assert by_name["power-said"]["standing"] == "done"
    assert by_name["power-said"]["done_on"] == "2027-01-12"
    assert by_name["needs-asked"]["rules"] == ["needs-not-asked"]
    assert data["barriers"] == []


def test_lines_about_meeting_online_are_left_out_in_a_room(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "online-ready" not in checklist(capsys)[1]

    Path("falls.md").write_text(
        AGENDA.replace("people:", "mode: online\npeople:"), encoding="utf-8"
    )
    out = checklist(capsys)[1]

    assert "online-ready" in out
    assert "place-checked" not in out
