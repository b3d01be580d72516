"""An agenda that somebody else wrote, or writes in too: shown, asked about, copied."""

import asyncio
from pathlib import Path

import pytest

from inclusive_meetings.tui.dialogs.conflict import Conflict
from inclusive_meetings.tui.screens.agenda import AgendaScreen
from tests.tui.at_the_screen import (
    SIZES,
    chair,
    text_of,
    until,
)
from tests.tui.falls import falls, saved, session_of
from tests.workspace.agendas import FALLS

# A screen takes a second to start and to be examined; .ci/run has the time.
pytestmark = pytest.mark.slow


def test_two_versions_are_asked_about_and_nothing_is_written_over(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        path = falls(tmp_path)
        async with chair(tmp_path, path) as (app, pilot):
            theirs = FALLS.replace("1 h", "2 h")
            path.write_text(theirs, encoding="utf-8", newline="")
            assert isinstance(app.screen, AgendaScreen)
            app.screen.action_minutes(5)  # at once: nobody looks at the file between
            await until(pilot, lambda: isinstance(app.screen, Conflict))
            assert path.read_text(encoding="utf-8") == theirs
            await pilot.press("down", "down", "enter")
            await until(pilot, saved(app))
            assert path.read_text(encoding="utf-8") == theirs.replace(
                "- Time: 10 min", "- Time: 15 min"
            )

    asyncio.run(run())


def test_an_agenda_of_somebody_else_is_shown_and_its_items_left_alone(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        text = "# Board\n\n1. Housing [draft] (20 mins)\n2. Damp [/red] (10 mins)\n"
        path = falls(tmp_path, text)
        async with chair(tmp_path, path) as (app, pilot):
            assert "Housing [draft]" in text_of(app)
            assert "Damp [/red]" in text_of(app)
            await pilot.press("plus", "d", "a", "enter", "m")
            assert path.read_text(encoding="utf-8") == text

    asyncio.run(run())


@pytest.mark.parametrize("size", SIZES)
def test_an_agenda_from_elsewhere_is_copied_into_one_that_can_be_changed(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    text = "Falls group\n\n1. Welcome (10 min)\n2. What we heard (30 min)\n"

    async def run() -> None:
        path = falls(tmp_path, text)
        async with chair(tmp_path, path, size) as (app, pilot):
            assert "N makes a copy of it" in " ".join(text_of(app).split())
            await pilot.press("n")
            await until(pilot, lambda: session_of(app).agenda.stem == "falls-copy")
            await pilot.press("plus")
            copy = tmp_path / "falls-copy.md"
            await until(pilot, lambda: "- Time: 15 min" in copy.read_text("utf-8"))
            assert path.read_text(encoding="utf-8") == text
            await pilot.press("n")
            await pilot.pause()
            assert not (tmp_path / "falls-copy-copy.md").exists()

    asyncio.run(run())
