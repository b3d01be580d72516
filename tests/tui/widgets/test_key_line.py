"""The line of keys cuts no word, and the way to all other keys always has room."""

import asyncio
from pathlib import Path

import pytest

from inclusive_meetings.tui.keys import KEYS
from inclusive_meetings.tui.widgets.key_line import ROOM_TO_GO
from tests.tui.at_the_screen import chair, text_of, until
from tests.workspace.agendas import sample

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow
WHOLE = {f"{key.shown} {key.short}" for key in KEYS if key.footer}


@pytest.mark.parametrize("width", [60, 73, 80, 100])
def test_keys_are_shown_whole_and_help_always(tmp_path: Path, width: int) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), size=(width, 30)) as (app, pilot):
            await until(pilot, lambda: "F1 help" in text_of(app))
            line = text_of(app).splitlines()[-1]
            keys = [
                key.strip() for key in line.partition("▏")[0].split("  ") if key.strip()
            ]
            assert "F1 help" in keys
            assert ("Ctrl+G go" in keys) is (width >= ROOM_TO_GO)
            assert set(keys) <= WHOLE
            assert "F8 next problem" not in keys
            await pilot.resize_terminal(140, 30)
            await until(pilot, lambda: "F8 next problem" in text_of(app))

    asyncio.run(run())
