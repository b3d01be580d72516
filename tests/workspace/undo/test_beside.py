"""A file beside an agenda: undo and redo, and what somebody else wrote is kept."""

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.workspace.saving.refusal import refused
from inclusive_meetings.workspace.undo.beside import FileHistory
from tests.disks import ERRORS, refusing


def changed(path: Path, *texts: str) -> FileHistory:
    history = FileHistory(path)
    for text in texts:
        assert history.do(lambda text=text: path.write_text(text), text)  # type: ignore[misc] # mypy knows no defaults of a lambda
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


@pytest.mark.parametrize("error", ERRORS)
def test_what_the_disk_refuses_waits_in_its_order(tmp_path: Path, error: str) -> None:
    path = tmp_path / "falls.checklist.yaml"
    history = FileHistory(path)

    def writes(text: str) -> Callable[[], None]:
        there = path.read_bytes() if path.exists() else None
        return lambda: save(path, text.encode(), expected=there)

    with refusing(tmp_path, error):
        for text in ("o", "one"):
            with pytest.raises(CannotRead, match="cannot be written"):
                history.do(writes(text), text, mark="typed")
        assert history.waits()
        assert not path.exists()
    assert history.again()
    assert path.read_text() == "one"
    assert not history.waits()
    assert history.undo() == "one"


def test_what_is_refused_for_ever_does_not_wait(tmp_path: Path) -> None:
    history = changed(tmp_path / "falls.checklist.yaml", "one")

    def refuses() -> None:
        raise refused(history.paths[0], "names nobody", "Name somebody.")

    with pytest.raises(CannotRead, match="names nobody"):
        history.do(refuses, "two")
    assert not history.waits()
    assert history.undo() == "one"


def test_many_letters_in_a_large_file_are_kept_in_little_room(tmp_path: Path) -> None:
    path = tmp_path / "people.yaml"
    large = "".join(f"- name: Person {number}\n" for number in range(2_000))
    path.write_text(large)
    history = FileHistory(path)
    tracemalloc.start()
    text = large
    for number in range(40):
        text = large.replace("Person 1000", f"Person {'x' * number} of Leeds")
        assert history.do(lambda text=text: path.write_text(text), f"{number}")  # type: ignore[misc] # mypy knows no defaults of a lambda
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert kept < 6 * len(large)  # whole files would be 80 times as much
    while history.undo():
        pass
    assert path.read_text() == large
    while history.redo():
        pass
    assert path.read_text() == text


def test_letters_of_one_field_are_one_step_in_a_file_that_was_not_there(
    tmp_path: Path,
) -> None:
    path = tmp_path / "falls.day.yaml"
    history = FileHistory(path)
    for text in ("o", "on", "one"):
        history.do(lambda text=text: path.write_text(text), "a note", mark="note")  # type: ignore[misc] # mypy knows no defaults of a lambda

    assert history.undo() == "a note"
    assert not path.exists()
    assert history.redo() == "a note"
    assert path.read_text() == "one"


def test_a_file_that_joins_later_stays_as_it_is_when_one_goes_back(
    tmp_path: Path,
) -> None:
    path, other = tmp_path / "falls.words.yaml", tmp_path / "ours.yaml"
    history = changed(path, "one")
    other.write_text("theirs")
    history.also(other)
    history.do(lambda: other.write_text("ours"), "two", mark="m")
    history.do(lambda: path.write_text("three"), "two", mark="m")

    assert history.undo() == "two"
    assert (path.read_text(), other.read_text()) == ("one", "theirs")
    assert history.undo() == "one"
    assert other.read_text() == "theirs"
