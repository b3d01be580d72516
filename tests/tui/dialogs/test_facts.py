"""The form of the facts takes days as people say them, and shows them in full."""

import asyncio
from pathlib import Path

import pytest
from textual.widgets import Input

from tests.tui.at_the_screen import chair, type_words, until
from tests.tui.falls import falls

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow


def test_a_day_without_its_year_is_written_and_shown_in_full(tmp_path: Path) -> None:
    path = falls(tmp_path)
    (tmp_path / "plan.md").write_text("The plan.", encoding="utf-8")

    async def run() -> None:
        async with chair(tmp_path, path) as (app, pilot):
            await pilot.press("m")
            await pilot.pause()
            day = app.screen.query_one("#date", Input)
            day.focus()
            await type_words(pilot, "8 January")
            await pilot.press("tab")
            await until(pilot, lambda: day.value == "Friday 8 January 2027")
            app.screen.query_one("#papers").focus()
            await type_words(pilot, "Plan; plan.md; 4 Dec")
            await pilot.press("escape")
            await until(pilot, lambda: "sent:" in path.read_text(encoding="utf-8"))

    asyncio.run(run())
    made = path.read_text(encoding="utf-8")
    assert "date: Friday 8 January 2027" in made
    assert "sent: Friday 4 December 2026" in made
