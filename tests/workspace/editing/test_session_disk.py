"""A disk that refuses, a folder that is gone: what was typed is kept all the same."""

from pathlib import Path
from shutil import rmtree

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.editing import writing
from inclusive_meetings.workspace.editing.deciding import Choice, decide
from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.saving.journal_file import BYTES_AT_MOST
from inclusive_meetings.workspace.saving.saved import Saved
from tests.workspace.agendas import FALLS, home, longer, on_disk, session


def unreadable(opened: Session, minutes: str) -> None:
    opened.retext(FALLS.replace("- Time: 10 min", f"- Time: {minutes}"), "typed")


def left(opened: Session, folder: Path) -> str:
    """Return what the next program finds when this one is killed now."""
    opened.journal.close(forget=False)
    return session(folder).text


def test_a_journal_whose_folder_was_deleted_is_made_anew(tmp_path: Path) -> None:
    opened = session(tmp_path)
    unreadable(opened, "t")
    opened.keep()
    rmtree(tmp_path / "own")
    unreadable(opened, "te")

    assert opened.keep() is Saved.UNREADABLE
    assert "- Time: te" in left(opened, tmp_path)


@pytest.mark.slow
def test_a_journal_that_grew_too_large_is_never_empty(tmp_path: Path) -> None:
    opened = session(tmp_path)
    for length in range(BYTES_AT_MOST // 500_000 + 3):
        unreadable(opened, "t" * (500_000 + length))
        opened.keep()
    files = list((tmp_path / "own" / "state" / "journals").iterdir())

    assert [path.stat().st_size < BYTES_AT_MOST for path in files] == [True]
    assert "t" * (500_000 + length) in left(opened, tmp_path)


def test_an_entry_that_a_full_disk_cut_short_spoils_none_behind_it(
    tmp_path: Path,
) -> None:
    opened = session(tmp_path)
    unreadable(opened, "t")
    opened.keep()
    (journal,) = (tmp_path / "own" / "state" / "journals").iterdir()
    with journal.open("ab") as file:
        file.write(b"0123 {half of an en")
    unreadable(opened, "te")
    opened.keep()

    assert "- Time: te" in left(opened, tmp_path)


def test_where_neither_file_nor_journal_can_be_written_it_says_so(
    tmp_path: Path,
) -> None:
    (tmp_path / "own").write_text("a file where folders should be", encoding="utf-8")
    opened = session(tmp_path)
    unreadable(opened, "t")

    assert opened.keep() is Saved.NOWHERE
    assert opened.refusal
    assert "nor anything beside it" in opened.refusal.what

    (tmp_path / "own").unlink()
    assert opened.keep() is Saved.UNREADABLE
    assert "- Time: t" in left(opened, tmp_path)


def test_a_folder_that_is_gone_is_asked_about_and_what_is_typed_is_kept(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "meetings"
    folder.mkdir()
    (folder / "falls.md").write_text(FALLS, encoding="utf-8")
    opened = open_session(folder / "falls.md", home(tmp_path))
    longer(opened)
    rmtree(folder)

    assert opened.keep() is Saved.CHANGED_OUTSIDE
    with pytest.raises(CannotRead, match="No such file"):
        decide(opened, Choice.MINE)
    folder.mkdir()
    decide(opened, Choice.MINE)
    assert "- Time: 20 min" in on_disk(folder)
    opened.close()


def test_a_text_that_a_fault_of_ours_cannot_read_goes_to_the_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = session(tmp_path)
    with monkeypatch.context() as broken:
        broken.setattr(writing, "understood", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            opened.retext(FALLS + " typed", "typed")
    opened.close()

    assert on_disk(tmp_path) == FALLS
    assert session(tmp_path).text == FALLS + " typed"


def test_what_is_noted_survives_before_it_is_in_the_file(tmp_path: Path) -> None:
    opened = session(tmp_path)
    longer(opened)

    opened.note()

    assert on_disk(tmp_path) == FALLS
    assert "- Time: 20 min" in left(opened, tmp_path)


def test_what_was_noted_and_kept_is_asked_about_by_nobody(tmp_path: Path) -> None:
    opened = session(tmp_path)
    longer(opened)
    opened.note()
    opened.retext(opened.text.replace("20 min", "25 min"), "25 minutes")
    journal = opened.journal
    forgets = journal.clear
    journal.clear = lambda: None  # type: ignore[method-assign] # killed before it forgot
    opened.keep()
    journal.clear = forgets  # type: ignore[method-assign] # stands in for the disk

    journal.close(forget=False)
    again = session(tmp_path)

    assert again.saved is Saved.YES
    assert not again.recovered
    assert "- Time: 25 min" in on_disk(tmp_path)


def test_nothing_is_noted_that_the_file_or_the_journal_has(tmp_path: Path) -> None:
    opened = session(tmp_path)
    opened.note()
    assert not (tmp_path / "own" / "state" / "journals").exists()
    longer(opened)
    opened.note()
    (journal,) = (tmp_path / "own" / "state" / "journals").iterdir()
    once = journal.stat().st_size

    opened.note()

    assert journal.stat().st_size == once > 0


def test_a_disk_that_takes_no_note_ends_nothing(tmp_path: Path) -> None:
    opened = session(tmp_path)
    (tmp_path / "own").mkdir(exist_ok=True)
    (tmp_path / "own" / "state").write_text("no folder", encoding="utf-8")
    longer(opened)

    opened.note()

    assert opened.keep() is Saved.YES
    assert "- Time: 20 min" in on_disk(tmp_path)
