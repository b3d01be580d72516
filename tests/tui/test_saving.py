"""A disk that refuses and a fault of ours end nothing: it is said, and it is kept."""

import asyncio
from pathlib import Path
from shutil import rmtree

import pytest

from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.saving.saved import Saved
from tests.tui.at_the_screen import chair, text_of, told, until
from tests.tui.falls import session_of
from tests.workspace.agendas import FALLS, home

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow


def falls(folder: Path) -> Path:
    """Return an agenda in a folder of its own."""
    path = folder / "meetings" / "falls.md"
    path.parent.mkdir()
    path.write_text(FALLS, encoding="utf-8")
    return path


def test_a_fault_of_ours_while_saving_is_said_once_and_all_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise KeyError("odd")

    async def run() -> None:
        path = falls(tmp_path)
        async with chair(tmp_path, path) as (app, pilot):
            session = session_of(app)
            with monkeypatch.context() as broken:
                broken.setattr(Session, "keep", fails)
                for _ in range(3):
                    await pilot.press("plus")
                await until(pilot, lambda: session.saved is Saved.REFUSED)
                await until(pilot, lambda: told(app).count("Saving failed") == 1)
                await pilot.press("ctrl+s")
                await until(pilot, lambda: "the disk refuses" in text_of(app))
                (journal,) = (tmp_path / "own" / "state" / "journals").iterdir()
                assert "25 min" in journal.read_text(encoding="utf-8")
                assert path.read_text(encoding="utf-8") == FALLS
            await until(pilot, lambda: session.saved is Saved.YES)
            assert "- Time: 25 min" in path.read_text(encoding="utf-8")
            await until(pilot, lambda: "What waited is saved now" in told(app))

    asyncio.run(run())


def test_a_fault_of_ours_at_the_end_leaves_it_in_the_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise KeyError("odd")

    async def run() -> None:
        path = falls(tmp_path)
        monkeypatch.setattr(Session, "keep", fails)
        async with chair(tmp_path, path) as (app, pilot):
            journal = session_of(app).journal
            await pilot.press("plus", "ctrl+q")
            assert app.return_code == 0
        journal.close(forget=False)  # as the end of the program does
        monkeypatch.undo()
        again = open_session(path, home(tmp_path))
        assert "- Time: 15 min" in again.text
        again.close()

    asyncio.run(run())


def test_a_folder_that_is_taken_away_is_asked_about_and_comes_back(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        path = falls(tmp_path)
        async with chair(tmp_path, path) as (app, pilot):
            rmtree(path.parent)
            await pilot.press("plus")
            await until(pilot, lambda: "is no longer there" in text_of(app))
            await pilot.press("enter")
            await until(pilot, lambda: "No such file" in told(app))
            await pilot.press("plus")
            path.parent.mkdir()
            await pilot.press("ctrl+s")
            await until(pilot, lambda: "is no longer there" in text_of(app))
            await pilot.press("enter")
            await until(pilot, lambda: session_of(app).saved is Saved.YES)
            assert "- Time: 20 min" in path.read_text(encoding="utf-8")

    asyncio.run(run())


def test_it_is_never_called_saved_when_it_is_nowhere(tmp_path: Path) -> None:
    async def run() -> None:
        path = falls(tmp_path)
        async with chair(tmp_path, path) as (app, pilot):
            rmtree(tmp_path / "own", ignore_errors=True)
            (tmp_path / "own").write_text("no folder", encoding="utf-8")
            path.unlink()
            path.mkdir()  # neither the file nor the journal can be written
            await pilot.press("plus")
            await until(pilot, lambda: "NOT SAVED" in text_of(app))
            assert "Not saved anywhere yet" in told(app)
            await pilot.press("ctrl+s")
            await pilot.pause()
            assert "It saves itself" not in told(app)
            path.rmdir()
            path.write_text(FALLS, encoding="utf-8")
            await until(pilot, lambda: session_of(app).saved is Saved.YES)
            (tmp_path / "own").unlink()

    asyncio.run(run())


def test_a_disk_that_was_unplugged_and_comes_back_asks_nothing(tmp_path: Path) -> None:
    async def run() -> None:
        path = falls(tmp_path)
        away = path.parent.with_name("unplugged")
        async with chair(tmp_path, path) as (app, pilot):
            path.parent.rename(away)
            await pilot.press("plus")
            await until(pilot, lambda: "is no longer there" in text_of(app))
            away.rename(path.parent)
            await until(pilot, lambda: session_of(app).saved is Saved.YES)
            assert "is no longer there" not in text_of(app)
            assert "- Time: 15 min" in path.read_text(encoding="utf-8")

    asyncio.run(run())
