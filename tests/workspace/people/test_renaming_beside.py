"""A person with a new name is named so in the files beside the agenda."""

from pathlib import Path

from inclusive_meetings.workspace.people.renaming_beside import (
    files_that_name,
    rename_beside,
)

CHECKLIST = """\
# ours
lines:
  - line: needs-asked
    state: done
    By: Ana Pop   # rang her
    note: Ana Pop is away until Monday
  - line: two-or-more
    by: Ana Popescu
barriers:
  - barrier: Ana Pop cannot come by bus
    raised-by: Ana Pop, Casa Group
    owner: Jo Lamb
"""
DAY = "actions:\n- action: Ring Ana Pop\n  owner: Ana Pop\n"
WORDS = "words:\n- {word: ICB, state: asked, asked: Ana Pop}\n"


def beside(folder: Path) -> Path:
    """Return an agenda with three files beside it."""
    agenda = folder / "falls.md"
    agenda.write_text("---\ntitle: Falls\n---\n", encoding="utf-8")
    for name, text in (("checklist", CHECKLIST), ("day", DAY), ("words", WORDS)):
        agenda.with_name(f"falls.{name}.yaml").write_text(text, encoding="utf-8")
    return agenda


def read(agenda: Path, name: str) -> str:
    return agenda.with_name(f"falls.{name}.yaml").read_text(encoding="utf-8")


def test_the_name_changes_where_it_is_all_that_stands_there(tmp_path: Path) -> None:
    agenda = beside(tmp_path)

    rename_beside(agenda, "Ana Pop", "Ana Rus")

    assert read(agenda, "checklist") == CHECKLIST.replace(
        "By: Ana Pop ", "By: Ana Rus "
    ).replace("raised-by: Ana Pop,", "raised-by: Ana Rus,")
    assert read(agenda, "day") == DAY.replace("owner: Ana Pop", "owner: Ana Rus")
    assert read(agenda, "words") == WORDS.replace("asked: Ana Pop", "asked: Ana Rus")


def test_only_files_that_name_the_person_are_named(tmp_path: Path) -> None:
    agenda = beside(tmp_path)

    names = [path.name for path in files_that_name(agenda, "Jo Lamb", "Jo Lee")]
    assert names == ["falls.checklist.yaml"]
    assert files_that_name(agenda, "Ana", "Eva") == ()
    assert files_that_name(agenda, "Jo Lamb", "Jo, Lee") == ()


def test_a_file_that_cannot_be_understood_is_left_as_it_is(tmp_path: Path) -> None:
    agenda = beside(tmp_path)
    broken = agenda.with_name("falls.checklist.yaml")
    broken.write_bytes(b"lines: [\nby: Ana Pop \xff")

    rename_beside(agenda, "Ana Pop", "Ana Rus")

    assert broken.read_bytes() == b"lines: [\nby: Ana Pop \xff"
    assert "owner: Ana Rus" in read(agenda, "day")
