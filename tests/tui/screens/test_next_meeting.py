"""The agenda of the next meeting, from the one on the screen."""

import asyncio
from pathlib import Path

import pytest

from tests.tui.at_the_screen import chair, text_of, type_words, until
from tests.tui.falls import falls, session_of

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow


def test_the_next_meeting_is_made_from_this_one(tmp_path: Path) -> None:
    agenda = falls(tmp_path)

    async def run() -> None:
        async with chair(tmp_path, agenda) as (app, pilot):
            await pilot.press("n")
            await pilot.pause()
            await type_words(pilot, "12 January 2027\n")
            await until(pilot, lambda: "falls-2027-01-12.md" in text_of(app))
            assert session_of(app).agenda.name == "falls-2027-01-12.md"
            assert "for Tuesday 12 January 2027." in text_of(app)

    asyncio.run(run())
