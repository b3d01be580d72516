"""At the top stands what a newcomer looks for, and nothing that a run left behind."""

import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent
FOLDERS = {"inclusive_meetings", "glossaries", "agendas", "tests", "docs"}
FILES = {"pyproject.toml", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"}
DOTS = {
    ".ci",
    ".github",
    ".gitattributes",
    ".gitignore",
    ".pre-commit-config.yaml",
    ".pre-commit-hooks.yaml",
}


def test_nothing_else_is_at_the_top() -> None:
    if not (TOP / ".git").exists():
        pytest.skip("this is not a checkout")

    kept = subprocess.run(
        ["git", "ls-files"],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=True,
    )

    at_the_top = {path.partition("/")[0] for path in kept.stdout.splitlines()}
    assert at_the_top == FOLDERS | FILES | DOTS


def test_every_room_is_on_the_map_that_newcomers_read() -> None:
    page = (TOP / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    rooms = {
        path.parent.name for path in (TOP / "inclusive_meetings").glob("[!_]*/*.*")
    }

    assert [room for room in sorted(rooms) if f"| `{room}/` |" not in page] == []
