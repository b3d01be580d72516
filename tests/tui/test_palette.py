"""Ctrl+P finds everything: whoever types the name of a screen gets to that screen."""

import asyncio
from pathlib import Path

import pytest
from textual.command import CommandPalette

from inclusive_meetings.tui.destinations import (
    AGENDA,
    DESTINATIONS,
    FIRST_RUN,
    Destination,
)
from tests.tui.at_the_screen import chair, type_words, until
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow
WITH_A_MEETING = [place for place in DESTINATIONS if place is not FIRST_RUN]


@pytest.mark.parametrize("place", WITH_A_MEETING, ids=lambda place: place.name)
def test_the_name_of_a_screen_leads_there(tmp_path: Path, place: Destination) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            assert app.place is AGENDA
            await pilot.press("ctrl+p")
            await until(pilot, lambda: isinstance(app.screen, CommandPalette))
            await type_words(pilot, place.title.lower())
            await pilot.pause(0.5)
            await pilot.press("enter")
            await until(pilot, lambda: app.place is place)

    asyncio.run(run())
