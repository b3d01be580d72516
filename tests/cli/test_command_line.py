"""What a chair types, and what comes back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

GOOD = "---\ntitle: Falls\n---\n## Falls\n- Time: 10 min\n"


def typed(
    folder: Path, *words: str, **settings: str
) -> subprocess.CompletedProcess[str]:
    """Return the outcome of typing the words in the folder."""
    return subprocess.run(
        [sys.executable, "-m", "inclusive_meetings", *words],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **settings},
    )


def agenda(folder: Path, text: str = GOOD) -> str:
    """Write an agenda and return its name."""
    (folder / "falls.md").write_text(text, encoding="utf-8")
    return "falls.md"


def test_a_starter_can_be_built_at_once(tmp_path: Path) -> None:
    typed(tmp_path, "new", "my-meeting.md")

    outcome = typed(tmp_path, "build", "my-meeting.md", "--formats", "html")

    assert (outcome.returncode, outcome.stdout) == (0, "packs/my-meeting/index.html\n")
    assert (tmp_path / "packs" / "my-meeting" / "share" / "agenda.html").exists()


def test_the_sample_can_be_built_from_an_empty_folder(tmp_path: Path) -> None:
    first = typed(tmp_path, "sample").stdout.strip()

    outcome = typed(tmp_path, "build", first, "--formats", "html")

    assert outcome.returncode == 0
    assert typed(tmp_path, "sample").returncode == 2


def test_new_never_writes_over_a_file(tmp_path: Path) -> None:
    name = agenda(tmp_path)

    outcome = typed(tmp_path, "new", name)

    assert outcome.returncode == 2
    assert (tmp_path / name).read_text(encoding="utf-8") == GOOD


def test_the_summary_says_what_for_whom_and_what_to_open(tmp_path: Path) -> None:
    outcome = typed(tmp_path, "build", agenda(tmp_path), "--formats", "html")

    for words in (
        "Falls",
        "to share with everyone",
        "only for the chair",
        "Open first",
    ):
        assert words in outcome.stderr


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["check", "falls.md", "--fail-on", "never"], 0),
        (["check", "falls.md", "--fail-on", "could"], 1),
        (["check", "nowhere.md"], 2),
        (["build", "falls.md", "--formats", "odt"], 2),
        (["sing"], 2),
        (["--help"], 0),
    ],
)
def test_the_exit_code_says_how_it_went(
    tmp_path: Path, words: list[str], code: int
) -> None:
    agenda(tmp_path, GOOD.replace("## Falls", "## The CCG and Falls"))

    assert typed(tmp_path, *words).returncode == code


def test_check_makes_nothing(tmp_path: Path) -> None:
    typed(tmp_path, "check", agenda(tmp_path))

    assert [path.name for path in tmp_path.iterdir()] == ["falls.md"]


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "packs").write_text("a file", encoding="utf-8")

    outcome = typed(tmp_path, "build", agenda(tmp_path), "--formats", "html")

    assert outcome.returncode == 3
    assert "packs" in outcome.stderr
    assert "Traceback" not in outcome.stderr


def test_nothing_from_a_file_steers_the_terminal(tmp_path: Path) -> None:
    name = agenda(tmp_path, "---\ntitle: a\x1b]52;c;x\x07b\nstart: \x1b[31mten\n---\n")

    outcome = typed(tmp_path, "check", name)

    assert "\x1b" not in outcome.stderr + outcome.stdout


def test_a_terminal_that_cannot_show_a_letter_still_gets_its_answer(
    tmp_path: Path,
) -> None:
    name = agenda(tmp_path, GOOD.replace("Falls", "گرنا"))

    outcome = typed(
        tmp_path, "build", name, "--formats", "text", PYTHONIOENCODING="cp1252"
    )

    assert outcome.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_letters_of_no_alphabet_are_left_out_of_what_is_typed(tmp_path: Path) -> None:
    named = (tmp_path / agenda(tmp_path)).rename(tmp_path / os.fsdecode(b"f\xe9lls.md"))

    added = typed(tmp_path, "checklist", named.name, "--add", "Ring \udcffthe hall")
    written = typed(tmp_path, "audit", named.name, "--format", "sarif")

    assert "Traceback" not in added.stderr + written.stderr
    kept = next(tmp_path.glob("*.checklist.yaml")).read_text(encoding="utf-8")
    assert "Ring the hall" in kept
    assert "f%E9lls.md" in written.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("check", "falls.md", "b\x1b]52;c;AAAA\x07.md"),
        ("build", "falls.md", "--formats", "\x1b[31m\u202e"),
        ("glossary", "stale", "--today", "\x1b[31m\x9b", "words.yaml"),
    ],
)
def test_what_was_typed_wrong_is_told_without_what_steers_a_terminal(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    outcome = typed(tmp_path, *words)

    assert outcome.returncode == 2
    assert not set(outcome.stderr) & set("\x1b\x07\x9b\u202e")
