"""Somebody else changes the file: nothing of theirs is lost, and nothing of ours."""

from pathlib import Path

from inclusive_meetings.workspace.editing.deciding import Choice, decide
from inclusive_meetings.workspace.editing.fields import worded
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.saving.saved import Saved
from tests.workspace.agendas import (
    FALLS,
    longer,
    on_disk,
    session,
)


def written_by_another(folder: Path, text: str) -> None:
    (folder / "falls.md").write_text(text, encoding="utf-8", newline="")


def test_a_change_outside_is_taken_when_nothing_waits_here(tmp_path: Path) -> None:
    opened = session(tmp_path)
    written_by_another(tmp_path, FALLS.replace("1 h", "2 h"))

    assert opened.look()
    assert "2 h" in opened.text
    opened.undo()
    assert opened.text == FALLS


def both_changed(folder: Path, theirs: str) -> Session:
    opened = session(folder)
    longer(opened)
    written_by_another(folder, theirs)
    assert opened.keep() is Saved.CHANGED_OUTSIDE
    assert on_disk(folder) == theirs
    return opened


THEIRS = FALLS.replace("1 h", "2 h")


def test_mine_is_kept_and_theirs_is_one_step_back(tmp_path: Path) -> None:
    opened = both_changed(tmp_path, THEIRS)
    decide(opened, Choice.MINE)

    assert "20 min" in on_disk(tmp_path)
    assert "1 h" in on_disk(tmp_path)
    opened.undo()
    assert opened.text == THEIRS


def test_theirs_is_taken_and_mine_is_one_step_back(tmp_path: Path) -> None:
    opened = both_changed(tmp_path, THEIRS)
    mine = opened.text
    decide(opened, Choice.THEIRS)

    assert opened.saved is Saved.YES
    assert on_disk(tmp_path) == opened.text == THEIRS
    opened.undo()
    assert opened.text == mine


def test_both_are_kept_in_one_text_where_they_leave_each_other_be(
    tmp_path: Path,
) -> None:
    opened = both_changed(tmp_path, THEIRS)

    assert decide(opened, Choice.BOTH) is None
    assert "20 min" in on_disk(tmp_path)
    assert "2 h" in on_disk(tmp_path)


def test_both_are_kept_in_two_files_where_they_touch_the_same_line(
    tmp_path: Path,
) -> None:
    theirs = FALLS.replace("- Time: 10 min", "- Time: 5 min")
    opened = both_changed(tmp_path, theirs)
    aside = decide(opened, Choice.BOTH)

    assert on_disk(tmp_path) == theirs
    assert aside is not None
    assert "- Time: 20 min" in aside.read_text(encoding="utf-8")


def test_a_file_that_was_taken_away_is_written_anew(tmp_path: Path) -> None:
    opened = session(tmp_path)
    longer(opened)
    (tmp_path / "falls.md").unlink()

    assert opened.keep() is Saved.CHANGED_OUTSIDE
    decide(opened, Choice.MINE)
    assert on_disk(tmp_path) == opened.text


def test_two_programs_on_one_file_lose_nothing(tmp_path: Path) -> None:
    one, other = session(tmp_path), session(tmp_path)
    longer(one)
    assert other.outline
    other.edit(worded(other.outline, 0, "Other words."), "words")
    assert one.keep() is Saved.YES
    assert other.keep() is Saved.CHANGED_OUTSIDE

    decide(other, Choice.BOTH)
    assert "20 min" in on_disk(tmp_path)
    assert "Other words." in on_disk(tmp_path)
    assert one.look()
    assert one.text == other.text
