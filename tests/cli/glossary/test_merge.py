"""Groups that keep glossaries in git are asked only what they really differ in."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from tests.sharing.merge.test_merge import BASE

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
FILE = Path("glossaries/carers.yaml")


def git(*arguments: str, fine: bool = True) -> subprocess.CompletedProcess[str]:
    """Run git in the folder we work in."""
    who = ["-c", "user.name=Hawa", "-c", "user.email=hawa@example.org"]
    command = ["git", *who, *arguments]
    return subprocess.run(command, check=fine, capture_output=True, text=True)


def saved(text: str, branch: str) -> None:
    """Commit the text of the glossary on a branch that begins at the first commit."""
    git("checkout", "-q", "-b", branch, "first")
    FILE.write_text(text, encoding="utf-8")
    git("commit", "-qam", branch)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a repository with one glossary that git merges with our driver."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    git("init", "-q", "-b", "main")
    FILE.parent.mkdir()
    FILE.write_text(BASE, encoding="utf-8")
    assert run(["glossary", "install-merge-driver"]) == 0
    driver = f'"{sys.executable}" -m inclusive_meetings glossary merge %O %A %B'
    git("config", "merge.inclusive-meetings.driver", driver)
    git("add", ".")
    git("commit", "-qm", "first")
    git("tag", "first")


@pytest.mark.usefixtures("repository")
def test_what_conflicts_line_by_line_is_merged_field_by_field() -> None:
    near = BASE.replace("[family carer]", "[family carer, young carer]")
    saved(near.replace("Someone who cares.", "One who cares."), "ours")
    saved(BASE.replace("[family carer]", "[family carer, parent carer]"), "theirs")
    git("checkout", "-q", "ours")

    git("merge", "-q", "--no-edit", "theirs")

    text = FILE.read_text(encoding="utf-8")
    assert "also: [family carer, young carer, parent carer]" in text
    assert "meaning: One who cares." in text


@pytest.mark.usefixtures("repository")
def test_a_true_conflict_stops_git_and_stands_in_the_file(
    capsys: pytest.CaptureFixture[str],
) -> None:
    saved(BASE.replace("Someone who cares.", "One."), "ours")
    saved(BASE.replace("Someone who cares.", "Two."), "theirs")
    git("checkout", "-q", "ours")

    assert git("merge", "-q", "--no-edit", "theirs", fine=False).returncode == 1

    assert run(["glossary", "check", FILE.as_posix(), "--today", "2026-11-23"]) == 1
    assert "Ours: “One.”. Theirs: “Two.”." in capsys.readouterr().out


@pytest.mark.usefixtures("repository")
def test_installing_again_changes_nothing() -> None:
    attributes = Path(".gitattributes")
    attributes.write_text("*.png binary", encoding="utf-8")

    run(["glossary", "install-merge-driver"])
    run(["glossary", "install-merge-driver"])

    line = "glossaries/*.yaml merge=inclusive-meetings"
    assert attributes.read_text(encoding="utf-8") == f"*.png binary\n{line}\n"


def test_a_folder_without_git_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["glossary", "install-merge-driver", str(tmp_path)]) == 2
    assert "in no git repository" in capsys.readouterr().err


def test_a_broken_side_is_said_and_ours_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [tmp_path / name for name in ("base.yaml", "ours.yaml", "theirs.yaml")]
    for name in names:
        name.write_text(BASE, encoding="utf-8")
    names[2].write_text(BASE.replace("Someone who", "Someone: who"), encoding="utf-8")

    assert run(["glossary", "merge", *map(str, names)]) == 2

    assert "theirs.yaml:7:" in capsys.readouterr().err
    assert names[1].read_text(encoding="utf-8") == BASE


@pytest.mark.usefixtures("repository")
def test_glossaries_may_lie_wherever_a_group_keeps_them() -> None:
    patterns = ["--pattern", "*.glossary.yaml", "--pattern", "our words/*.yaml"]

    run(["glossary", "install-merge-driver", *patterns])
    run(["glossary", "install-merge-driver", *patterns])

    asked = ["git", "check-attr", "merge", "a.glossary.yaml", "our words/b.yaml"]
    said = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    assert said.count("merge: inclusive-meetings") == 2
    lines = Path(".gitattributes").read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(set(lines)) == 3
