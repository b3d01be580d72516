"""A file beside an agenda: undo and redo, and what somebody else wrote is kept."""

from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.editing.beside import FileHistory


def changed(path: Path, *texts: str) -> FileHistory:
    history = FileHistory(path)
    for text in texts:
        assert history.do(lambda text=text: path.write_text(text), text)  # type: ignore[misc]
    return history


def test_undo_goes_back_to_no_file_and_redo_forward_again(tmp_path: Path) -> None:
    path = tmp_path / "falls.checklist.yaml"
    history = changed(path, "one", "two")

    assert history.undo() == "two"
    assert path.read_text() == "one"
    assert history.undo() == "one"
    assert not path.exists()
    assert history.undo() is None
    assert history.redo() == "one"
    assert history.redo() == "two"
    assert history.redo() is None
    assert path.read_text() == "two"


def test_what_changes_nothing_is_no_step(tmp_path: Path) -> None:
    path = tmp_path / "falls.words.yaml"
    history = changed(path, "one")

    assert not history.do(lambda: None, "nothing")
    assert history.undo() == "one"


def test_a_new_change_forgets_what_was_undone(tmp_path: Path) -> None:
    path = tmp_path / "falls.words.yaml"
    history = changed(path, "one", "two")
    history.undo()
    history.do(lambda: path.write_text("three"), "three")

    assert history.redo() is None
    assert history.undo() == "three"
    assert path.read_text() == "one"


@pytest.mark.parametrize("texts", [("one",), ("one", "two")])
def test_what_somebody_else_wrote_is_never_undone(
    tmp_path: Path, texts: tuple[str, ...]
) -> None:
    path = tmp_path / "people.yaml"
    history = changed(path, *texts)
    path.write_text("theirs")

    with pytest.raises(CannotRead, match="somebody else"):
        history.undo()
    assert path.read_text() == "theirs"
