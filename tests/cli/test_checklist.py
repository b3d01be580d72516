"""A chair ticks lines of the checklist; nothing is ticked that nobody did."""

import csv
import json
from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run

AGENDA = """---
title: Falls in the valley
date: 2027-03-17
people: people.yaml
glossaries: [ours]
---
## Discharge
- Time: 10 min
"""
PEOPLE = "- {name: Joanne Fisk, role: public}\n"
# Few words, so that the tests stay quick.
GLOSSARY = "title: Ours\nowner: Us\nlicence: CC0 1.0\nterms: []\n"
KEPT = Path("falls.checklist.yaml")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("falls.md").write_text(AGENDA, encoding="utf-8")
    Path("people.yaml").write_text(PEOPLE, encoding="utf-8")
    Path("ours.yaml").write_text(GLOSSARY, encoding="utf-8")


def checklist(
    capsys: pytest.CaptureFixture[str], *typed: str, today: str = "2027-01-12"
) -> tuple[int, str, str]:
    """Return the exit code and both streams of `checklist falls.md`."""
    code = run(["checklist", "falls.md", *typed, "--today", today])
    streams = capsys.readouterr()
    return code, streams.out, streams.err


def line(out: str, name: str) -> str:
    """Return what is said of one line."""
    return next(
        part for part in out.split("\n\n") if part.partition("\n")[0].endswith(name)
    )


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


def test_a_typing_mistake_in_the_file_never_looks_done(
    capsys: pytest.CaptureFixture[str],
) -> None:
    KEPT.write_text("lines:\n  - {line: powr-said, state: done, by: Jo}\n", "utf-8")

    code, out, err = checklist(capsys)

    assert code == 0
    assert "“powr-said” is not a line of the checklist. Did you mean" in err
    assert "powr-said" not in out


def test_done_by_nobody_is_not_done(capsys: pytest.CaptureFixture[str]) -> None:
    KEPT.write_text(
        "lines:\n  - {line: power-said, state: done}\n"
        "  - {line: shared-aim, state: not needed}\n",
        encoding="utf-8",
    )

    _, out, err = checklist(capsys)

    assert line(out, "power-said").startswith("Marked done, but nobody is named")
    assert line(out, "shared-aim").startswith("Marked not needed, but nobody says why")
    assert "So far: 0 done" in err
    assert ":2:12: warning: “power-said” is done, and nobody is named." in err


def test_everything_wrong_in_the_file_is_said_at_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    KEPT.write_text(
        "lines:\n  - {line: power-said, state: half}\n  - {state: done}\n"
        "  - {line: shared-aim, until: 30 February 2027}\n  - words\n"
        "barriers:\n  - {owner: Jo}\n",
        encoding="utf-8",
    )

    code, _, err = checklist(capsys)

    assert code == 2
    for slug in ("state", "no-line", "no-such-day", "checklist-shape", "no-barrier"):
        assert f"({slug})" in err
    assert "5 things to mend first" in err


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
