"""The day of the meeting in a test: a clock that the test moves, and what is kept."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.screens.day import DayScreen
from tests.tui.at_the_screen import SIZES, Chair, chair, text_of

UK = ZoneInfo("Europe/London")


class Clock:
    """A clock that stands until a test moves it."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 12, 9, 10, 0, tzinfo=UK)

    def __call__(self) -> datetime:
        """Return the moment."""
        return self.moment

    def goes(self, app: Chairs, **passed: int) -> None:
        """Let time pass, and the screen look at it."""
        self.moment += timedelta(**passed)
        assert isinstance(app.screen, DayScreen)
        app.screen.tick()


Doing = Callable[[Chairs, Chair, Clock], Awaitable[None]]


def on_the_day(
    folder: Path, agenda: Path, doing: Doing, size: tuple[int, int] = SIZES[0]
) -> None:
    async def run() -> None:
        async with chair(folder, agenda, size) as (app, pilot):
            clock = Clock()
            app.desk.now = clock
            await pilot.press("ctrl+g", "d")
            await pilot.pause()
            assert isinstance(app.screen, DayScreen)
            await doing(app, pilot, clock)
            await pilot.pause()

    asyncio.run(run())


def words_of(app: Chairs) -> str:
    """Return what can be read, without its folds and its boxes."""
    return " ".join(text_of(app).replace("│", " ").split())


def kept(agenda: Path) -> str:
    path = agenda.with_name(f"{agenda.stem}.day.yaml")
    return path.read_text(encoding="utf-8") if path.exists() else ""
