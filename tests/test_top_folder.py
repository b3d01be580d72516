"""At the top stands what a newcomer looks for, and nothing that a run left behind."""

import subprocess
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent
FOLDERS = {"inclusive_meetings", "glossaries", "agendas", "tests", "docs"}
FILES = {"pyproject.toml", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"}
# What is tested of the whole program, of our own agendas and glossaries.
OF_THE_WHOLE = {"agendas", "faults", "glossaries", "validators"}
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


@pytest.mark.parametrize("inside", [".", "workspace"])
def test_every_room_is_on_the_map_that_newcomers_read(inside: str) -> None:
    page = (TOP / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    house = TOP / "inclusive_meetings" / inside
    rooms = {path.parent.name for path in house.glob("[!_]*/*.*")}

    assert rooms
    assert [room for room in sorted(rooms) if f"| `{room}/` |" not in page] == []


def test_a_file_is_tested_under_its_own_path() -> None:
    house = TOP / "inclusive_meetings"
    tests = (TOP / "tests").glob("*/**/test_*.py")
    rooms = {test.parent.relative_to(TOP / "tests") for test in tests}

    assert {str(room) for room in rooms if not (house / room).is_dir()} == OF_THE_WHOLE
