"""Whatever is typed is kept: in the file, or in the journal until it can be."""

from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.editing.fields import titled
from inclusive_meetings.workspace.editing.items import deleted
from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.saving.saved import Saved
from tests.workspace.agendas import (
    FALLS,
    home,
    longer,
    on_disk,
    session,
)


def test_an_edit_is_kept_in_the_file_and_changes_its_line_alone(tmp_path: Path) -> None:
    opened = session(tmp_path)
    longer(opened)

    assert opened.saved is Saved.NOT_YET
    assert opened.keep() is Saved.YES
    assert on_disk(tmp_path) == FALLS.replace("- Time: 10 min", "- Time: 20 min")


def test_undo_goes_back_to_the_bytes_of_the_start_and_redo_forward(
    tmp_path: Path,
) -> None:
    opened = session(tmp_path, "\ufeff" + FALLS)
    longer(opened)
    after = opened.text
    assert opened.outline
    opened.edit(deleted(opened.outline, 1), "taken away")
    opened.keep()

    assert opened.undo() == "taken away"
    assert opened.text == after
    assert opened.undo() == "20 minutes"
    assert opened.undo() is None
    opened.keep()
    assert on_disk(tmp_path) == "\ufeff" + FALLS
    assert opened.redo() == "20 minutes"
    assert opened.text == after


def test_letters_typed_into_one_field_are_one_step(tmp_path: Path) -> None:
    opened = session(tmp_path)
    for words in ("W", "We", "Wel"):
        assert opened.outline
        opened.edit(titled(opened.outline, 0, words), "title", mark="title 0")

    opened.undo()
    assert opened.text == FALLS


def test_what_is_no_agenda_stays_in_the_journal_and_the_file_valid(
    tmp_path: Path,
) -> None:
    opened = session(tmp_path)
    broken = FALLS.replace("- Time: 10 min", "- Time: t")
    opened.retext(broken, "typed")

    assert opened.keep() is Saved.UNREADABLE
    assert on_disk(tmp_path) == FALLS
    assert opened.meeting is not None
    assert any("“t” is not a length" in each.what for each in opened.problems)

    opened.retext(FALLS.replace("- Time: 10 min", "- Time: 12 min"), "typed")
    assert opened.keep() is Saved.YES


def test_facts_that_have_no_end_leave_the_last_meeting_on_the_screen(
    tmp_path: Path,
) -> None:
    opened = session(tmp_path)
    opened.retext("---\ntitle: Falls\n", "typed")

    assert not opened.is_readable
    assert not opened.can_edit
    assert opened.meeting is not None
    assert len(opened.meeting.items) == 3


def test_a_program_that_was_killed_gives_back_what_was_typed(tmp_path: Path) -> None:
    killed = session(tmp_path)
    killed.retext(FALLS.replace("- Time: 10 min", "- Time: t"), "typed")
    killed.keep()
    killed.journal.close(forget=False)  # as the system closes files of the dead

    opened = session(tmp_path)
    assert opened.recovered
    assert "- Time: t" in opened.text
    opened.undo()
    assert opened.text == FALLS


def test_the_journal_of_a_program_that_lives_is_its_own(tmp_path: Path) -> None:
    first = session(tmp_path)
    first.retext(FALLS.replace("10 min", "t"), "typed")
    first.keep()

    assert not session(tmp_path).recovered


def test_journals_and_backups_are_their_owners_alone(tmp_path: Path) -> None:
    opened = session(tmp_path)
    opened.retext(FALLS.replace("10 min", "t"), "typed")
    opened.keep()
    opened.retext(FALLS.replace("10 min", "11 min"), "typed")
    opened.keep()

    files = [path for path in (tmp_path / "own").rglob("*") if path.is_file()]
    assert {path.suffix for path in files} == {".journal", ".md"}
    assert {path.stat().st_mode & 0o077 for path in files} == {0}


def test_what_waits_when_the_program_ends_is_saved(tmp_path: Path) -> None:
    opened = session(tmp_path)
    longer(opened)
    opened.close()

    assert "- Time: 20 min" in on_disk(tmp_path)
    assert not session(tmp_path).recovered


def test_an_agenda_with_faults_opens_and_can_be_mended_one_by_one(
    tmp_path: Path,
) -> None:
    two_faults = FALLS.replace("10 min", "t").replace("1 h", "u")
    opened = session(tmp_path, two_faults)
    opened.retext(opened.text.replace("Time: t", "Time: 10 min"), "typed")

    assert opened.keep() is Saved.YES
    assert "Time: u" in on_disk(tmp_path)


def test_a_broken_people_file_does_not_keep_the_agenda_from_being_saved(
    tmp_path: Path,
) -> None:
    (tmp_path / "people.yaml").write_text("people: [", encoding="utf-8")
    opened = session(tmp_path, FALLS.replace("venue:", "people: people.yaml\nvenue:"))
    longer(opened)

    assert opened.keep() is Saved.YES


def test_a_file_that_is_not_there_or_not_utf_8_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="no such file"):
        open_session(tmp_path / "none.md", home(tmp_path))
    (tmp_path / "old.md").write_bytes(b"# Caf\xe9\n")
    with pytest.raises(CannotRead, match="not saved as UTF-8"):
        open_session(tmp_path / "old.md", home(tmp_path))


def test_at_most_twenty_backups_are_kept(tmp_path: Path) -> None:
    text = FALLS
    for number in range(1, 24):
        opened = session(tmp_path, text)
        longer(opened, 6 + number)
        opened.close()

    assert len(list((tmp_path / "own" / "state" / "backups").rglob("*.md"))) == 20
