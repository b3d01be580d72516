"""`audit` on the command line: what is typed, what is said, what is kept back."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inclusive_meetings.cli.audit_watch import watched
from inclusive_meetings.cli.run import run

AGENDA = """---
title: Support at home
date: 2027-03-17
start: 10:00
contact: Lou Brand, 0113 496 0100
people: people.yaml
glossaries: [ours]
---
## The options
- Time: 50 min

Papers are translated where possible.

## The budget
- Time: 40 min
"""
PEOPLE = """- name: Ana Pop
  role: public
  private: {access: Cannot sit for more than 30 minutes, food: CANARYFOOD}
- {name: Joe Low, role: public}
"""
# Few words, so that the tests stay quick.
GLOSSARY = "title: Ours\nowner: Us\nlicence: CC0 1.0\nterms: []\n"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("home.md").write_text(AGENDA, encoding="utf-8")
    Path("people.yaml").write_text(PEOPLE, encoding="utf-8")
    Path("ours.yaml").write_text(GLOSSARY, encoding="utf-8")


def audit(capsys: pytest.CaptureFixture[str], *typed: str) -> tuple[int, str, str]:
    """Return the exit code and both streams of `audit home.md`."""
    code = run(["audit", "home.md", "--today", "2027-01-12", *typed])
    streams = capsys.readouterr()
    return code, streams.out, streams.err


def test_findings_are_said_with_why_and_what_to_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = audit(capsys)

    assert code == 1
    assert out.startswith("Must: this keeps people out (")
    assert "home.md:14:4: long-without-break\n  People sit 90 minutes" in out
    assert "\n  Why: " in out
    assert "\n  Do: " in out
    assert " must" in err


@pytest.mark.parametrize(("level", "code"), [("never", 0), ("must", 1), ("could", 1)])
def test_the_exit_code_says_how_bad_it_is(
    capsys: pytest.CaptureFixture[str], level: str, code: int
) -> None:
    assert audit(capsys, "--fail-on", level)[0] == code


def test_what_is_allowed_is_said_with_its_reason(
    capsys: pytest.CaptureFixture[str],
) -> None:
    allow = "allow:\n  - long-without-break — a working lunch\n  - no-such — x\n---\n##"
    Path("home.md").write_text(AGENDA.replace("---\n##", allow), encoding="utf-8")

    _, out, err = audit(capsys)

    assert "long-without-break: a working lunch" in out
    assert "1 allowed" in err
    assert "“no-such” under allow: is not a rule." in err


def test_json_says_what_is_private(capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(audit(capsys, "--format", "json")[1])

    by_rule = {each["rule"]: each for each in data["findings"]}
    assert by_rule["too-long-for-someone"]["private"] is True
    assert by_rule["long-without-break"]["private"] is False
    assert set(by_rule["favour-words"]) == {
        *("file", "line", "column", "rule", "level", "what", "why", "do"),
        *("people", "private"),
    }


@pytest.mark.parametrize("form", ["sarif", "github"])
def test_what_others_read_says_nothing_about_one_person(
    capsys: pytest.CaptureFixture[str], form: str
) -> None:
    out = audit(capsys, "--format", form)[1]

    assert "long-without-break" in out
    assert "Something about one person waits." in out
    for private in ("Ana", "Joe", "30 minutes", "CANARY"):
        assert private not in out


def test_sarif_is_as_code_scanning_wants_it(capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(audit(capsys, "--format", "sarif")[1])

    assert report["version"] == "2.1.0"
    (its_run,) = report["runs"]
    rules = [rule["id"] for rule in its_run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    for result in its_run["results"]:
        assert result["ruleId"] in rules
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        (place,) = result["locations"]
        region = place["physicalLocation"]["region"]
        assert min(region["startLine"], region["startColumn"]) >= 1


def test_html_is_the_report_and_says_that_it_is_private(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = audit(capsys, "--format", "html")[1]

    assert out.startswith("<!doctype html>")
    assert "Private: only for you, the chair" in out
    assert out.count("<figure") >= 2
    assert "CANARYFOOD" not in out


def test_a_fix_is_shown_and_nothing_is_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = audit(capsys, "--fix")

    assert code == 0
    assert "+## Break\n" in out
    assert "Nothing was changed." in err
    assert Path("home.md").read_text("utf-8") == AGENDA


def test_what_is_accepted_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = audit(capsys, "--accept", "long-without-break", "no-we-heard")

    assert (code, out) == (0, "")
    assert "long-without-break: written." in err
    text = Path("home.md").read_text("utf-8")
    assert "\nwe-heard-by: 5 working days\n---\n" in text


def test_a_rule_without_a_proposal_writes_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, _, err = audit(capsys, "--accept", "no-we-heard", "favour-words")

    assert code == 2
    assert "Nothing is proposed for: favour-words. Nothing was changed." in err
    assert "There are proposals for: " in err
    assert Path("home.md").read_text("utf-8") == AGENDA


def test_what_changed_since_last_time_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    last = AGENDA.replace("contact: Lou Brand,", "contact: Kim Ash,")
    last = last.replace("---\n##", "raised-last-time:\n  - The lift is broken\n---\n##")
    Path("last.md").write_text(last, encoding="utf-8")
    mended = AGENDA.replace("- Time: 40 min", "- Time: 10 min").replace("50", "45")
    Path("home.md").write_text(mended, encoding="utf-8")

    _, out, err = audit(capsys, "--compare", "last.md")

    assert "Mended since last time (" in out
    assert "  long-without-break\n" in out
    assert "Raised last time, and not answered yet (1)\n  The lift is broken\n" in out
    assert "The contact was Kim Ash and is Lou Brand" in out
    assert "1 not answered." in err


def test_a_last_agenda_that_is_not_there_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, _, err = audit(capsys, "--compare", "none.md")

    assert code == 2
    assert "none.md" in err


def test_a_watcher_speaks_when_something_is_saved_and_only_then() -> None:
    def save(name: str) -> None:
        Path(name).write_text("saved", encoding="utf-8")

    waits: Iterator[Callable[[], object]] = iter(
        [
            lambda: None,
            lambda: save("people.yaml"),
            lambda: None,
            lambda: save("home.md"),
            # Editors take a file away for a moment while they save it.
            Path("home.md").unlink,
            lambda: None,
        ]
    )

    def wait(_seconds: float) -> None:
        next(waits)()

    looks = watched(Path("home.md"), wait)

    for _ in ("at once", "people", "agenda", "gone"):
        next(looks)

    # Nothing is said while nothing happens.
    with pytest.raises(RuntimeError, match="StopIteration"):
        next(looks)
