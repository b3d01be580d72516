"""What changed a file beside the agenda and the agenda itself is undone at once."""

from pathlib import Path

import pytest

from inclusive_meetings.workspace.undo.beside import FileHistory
from inclusive_meetings.workspace.undo.history import History, Kept, Step
from inclusive_meetings.workspace.undo.together import (
    ChangedSinceError,
    step_together,
)


def change(agenda: History, text: str) -> Kept:
    agenda.add(Step(text, text))
    assert agenda.last is not None
    return agenda.last


def both(folder: Path) -> tuple[FileHistory, History, Path]:
    """Return a file written as “new”, with the agenda, which became “renamed”."""
    path = folder / "people.yaml"
    path.write_text("old")
    beside, agenda = FileHistory(path), History("first")
    beside.do(lambda: path.write_text("new"), "name")
    beside.join(change(agenda, "renamed"))
    return beside, agenda, path


def test_the_agenda_goes_back_and_forth_with_the_file(tmp_path: Path) -> None:
    beside, agenda, path = both(tmp_path)

    stepped = step_together(beside, agenda, back=True)
    assert (stepped.what, stepped.in_agenda) == ("name", True)
    assert path.read_text() == "old"
    agenda.undo()
    assert step_together(beside, agenda, back=False).in_agenda
    assert path.read_text() == "new"


def test_nothing_is_undone_where_the_agenda_was_changed_since(tmp_path: Path) -> None:
    beside, agenda, path = both(tmp_path)
    change(agenda, "longer")

    with pytest.raises(ChangedSinceError):
        step_together(beside, agenda, back=True)
    assert path.read_text() == "new"

    agenda.undo()
    assert step_together(beside, agenda, back=True).in_agenda


def test_the_file_alone_goes_back_where_the_agenda_did_already(tmp_path: Path) -> None:
    beside, agenda, path = both(tmp_path)
    agenda.undo()

    stepped = step_together(beside, agenda, back=True)
    assert (stepped.what, stepped.in_agenda) == ("name", False)
    assert path.read_text() == "old"


def test_what_changed_the_agenda_alone_is_passed_over_once_it_is_undone(
    tmp_path: Path,
) -> None:
    beside, agenda, path = both(tmp_path)
    beside.add("meaning", change(agenda, "with a meaning"))

    assert step_together(beside, agenda, back=True).what == "meaning"
    agenda.undo()
    assert step_together(beside, agenda, back=False).what == "meaning"
    agenda.redo()
    agenda.undo()
    assert step_together(beside, agenda, back=True).what == "name"
    assert path.read_text() == "old"


def test_letters_typed_after_it_are_a_change_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "people.yaml"
    beside, agenda = FileHistory(path), History("first")
    beside.do(lambda: path.write_text("a"), "typed", mark="field")
    beside.join(change(agenda, "second"))
    beside.do(lambda: path.write_text("ab"), "typed", mark="field")

    assert not step_together(beside, agenda, back=True).in_agenda
    assert path.read_text() == "a"
