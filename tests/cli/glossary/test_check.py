"""`glossary check` speaks to people, to scripts and to code hosts."""

import json
from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from tests.sharing.check.faults import FINE, HEAD, entry

FAULTY = HEAD + FINE + entry("status: 100% gone,\nreview-by: 2026-01-31")


@pytest.fixture
def faulty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the name of a file with an error and a warning."""
    monkeypatch.chdir(tmp_path)
    Path("words.yaml").write_text(FAULTY, encoding="utf-8")
    return "words.yaml"


def check(*arguments: str) -> int:
    """Run the command on a day in November."""
    return run(["glossary", "check", *arguments, "--today", "2026-11-23"])


def test_a_file_that_is_fine_ends_with_0(faulty: str) -> None:
    Path(faulty).write_text(HEAD + FINE, encoding="utf-8")

    assert check(faulty) == 0


def test_people_get_a_line_each(
    faulty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(faulty) == 1

    out, err = capsys.readouterr()
    assert out.splitlines()[1].startswith("words.yaml:12:16: warning: “ICB” was to")
    assert "words.yaml:11:13: “100% gone,” is not a known status." in out
    assert "1 file checked: 1 error, 1 warning." in err


def test_a_folder_means_its_glossaries(
    faulty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(".") == 1
    assert faulty in capsys.readouterr().out


def test_scripts_get_json(faulty: str, capsys: pytest.CaptureFixture[str]) -> None:
    check(faulty, "--format", "json")

    listed = json.loads(capsys.readouterr().out)
    assert [(each["name"], each["level"], each["line"]) for each in listed] == [
        ("unknown-status", "error", 11),
        ("review-overdue", "warning", 12),
    ]


def test_a_pull_request_gets_commands_that_no_text_can_break(
    faulty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    check(faulty, "--format", "github")

    line = capsys.readouterr().out.splitlines()[0]
    assert line.startswith("::error file=words.yaml,line=11,col=13,")
    assert "“100%25 gone,”" in line


def test_code_scanning_gets_sarif(
    faulty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    check(faulty, "--format", "sarif")

    report = json.loads(capsys.readouterr().out)
    (one,) = report["runs"]
    where = one["results"][0]["locations"][0]["physicalLocation"]
    assert report["version"] == "2.1.0"
    assert where["artifactLocation"]["uri"] == "words.yaml"
    assert where["region"] == {"startLine": 11, "startColumn": 13}


def test_a_name_with_spaces_is_an_address_from_this_folder(
    faulty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(faulty).rename("our words.yaml").absolute()

    check(str(path), "--format", "sarif")

    assert '"uri": "our%20words.yaml"' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("level", "code"), [("error", 0), ("warning", 1), ("never", 0)]
)
def test_what_fails_can_be_chosen(faulty: str, level: str, code: int) -> None:
    overdue = HEAD + FINE + entry("review-by: 2026-01-31")
    Path(faulty).write_text(overdue, encoding="utf-8")

    assert check(faulty, "--fail-on", level) == code


def test_a_missing_file_ends_with_2_and_the_others_are_checked(
    faulty: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(faulty, "nowhere.yaml") == 2

    out = capsys.readouterr().out
    assert "nowhere.yaml:1:1: There is no such file." in out
    assert "“100% gone,”" in out


@pytest.mark.parametrize(
    "text",
    [
        "terms:\n\t- term: ICB\n",
        "terms:\n  - term: ICB\n\tmeaning: A board.\n",
        "terms:\n  - term: ICB\n    meaning: A.\n    meaning: B.\n",
        "a: &a [x]\nterms: [*a, *a]\n",
        "terms:\n  - term: !run ICB\n    meaning: A board.\n",
        "terms: " + "[" * 1000,
        'terms:\n  - term: "ICB\n',
        "- one\n- two\n",
        "terms: none\n",
    ],
)
def test_what_cannot_be_read_ends_with_two_whatever_counts(
    tmp_path: Path, text: str
) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(text, encoding="utf-8")

    assert run(["glossary", "check", "--fail-on", "never", str(file)]) == 2


def test_all_entries_that_yaml_gives_up_on_are_said_by_every_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "words.yaml"
    entry = "  - term: {}\n    meaning: @{}\n"
    file.write_text("terms:\n" + entry.format(1, 1) + entry.format(2, 2))
    name = str(file)
    commands = (
        ["add", "GP", "--to", name, "--meaning", "A doctor."],
        ["edit", "1", "--in", name, "--meaning", "A doctor."],
        ["import", name],
        ["export", name, "--to", "csv"],
        ["diff", name, name],
        ["merge", name, name, name],
        ["publish", name, "-o", str(tmp_path / "site")],
        ["stale", name],
    )
    for command in commands:
        assert run(["glossary", *command]) == 2

        err = capsys.readouterr().err
        for line in (3, 5):
            assert f":{line}:14: “meaning:” has a value that begins with @" in err
