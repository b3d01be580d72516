"""Start the screens in a test, press keys, wait for what goes on behind them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

from textual.pilot import Pilot

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import Destination
from tests.workspace.agendas import home

TODAY = date(2026, 11, 23)
SIZES = ((120, 40), (80, 24), (60, 18))
ALL_SIZES = (*SIZES, (120, 36), (59, 18), (60, 17), (40, 10), (20, 5), (8, 4), (1, 1))
PATIENCE = 200

Chair = Pilot[None]
Doing = Callable[[Chairs, Chair], Awaitable[None]]


@asynccontextmanager
async def chair(
    folder: Path, agenda: Path | None = None, size: tuple[int, int] = SIZES[0]
) -> AsyncIterator[tuple[Chairs, Chair]]:
    """Start the screens with the user's own folders inside `folder`.

    An agenda is opened and examined when this begins.
    """
    app = Chairs(agenda, home(folder), TODAY)
    async with app.run_test(size=size) as pilot:
        try:
            if agenda is not None:
                await until(pilot, lambda: app.desk.found is not None)
            await pilot.pause()
            yield app, pilot
        finally:
            app.desk.close()
            app.desk.besides.close()


def on_screen(
    place: Destination,
    folder: Path,
    agenda: Path,
    doing: Doing,
    size: tuple[int, int] = SIZES[0],
) -> None:
    """Start the screens with the agenda, go to one by its letter, and do something."""

    async def run() -> None:
        async with chair(folder, agenda, size) as (app, pilot):
            await pilot.press("ctrl+g", place.letter)
            await pilot.pause()
            assert isinstance(app.screen, place.load())
            await doing(app, pilot)
            await pilot.pause()

    asyncio.run(run())


async def until(
    pilot: Chair, done: Callable[[], bool], patience: int = PATIENCE
) -> None:
    """Wait until something is so; fail where it never is."""
    for _ in range(patience):
        if done():
            await pilot.pause()
            return
        await pilot.pause(0.05)
    raise AssertionError("It never came to be.")


async def type_words(pilot: Chair, words: str) -> None:
    """Type letter by letter."""
    for letter in words:
        await pilot.press({" ": "space", "\n": "enter"}.get(letter, letter))


def text_of(app: Chairs) -> str:
    """Return all that can be read on the screen, line by line."""
    return "\n".join(
        "".join(segment.text for segment in strip)
        for strip in app.screen._compositor.render_strips()  # noqa: SLF001 - the only way to what is drawn
    )


def told(app: Chairs) -> str:
    """Return what is told above the keys, as long as it is new."""
    return "\n".join(each.words for each in app.news.told)
