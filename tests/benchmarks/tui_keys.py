"""How long a key takes to show, and what is found about it: seen from the screen.

The library's own way to press a key waits until nothing goes on any more, so a key
seemed to take as long as all that it begins. Here each frame that is drawn is noted
with the time, and keys come at the pace of somebody who types.
"""

import asyncio
import gc
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from rich.console import RenderableType
from textual.events import Key
from textual.screen import Screen
from textual.widgets import TextArea

from inclusive_meetings.__main__ import VALUES_BETWEEN_LOOKS_FOR_RUBBISH
from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.dialogs.item import ItemForm
from inclusive_meetings.tui.start import SECONDS_TO_WAIT_FOR_A_TURN
from inclusive_meetings.tui.widgets.rows import Rows
from tests.tui.at_the_screen import TODAY, until
from tests.workspace.agendas import home

PATIENCE = 5.0
REST = 0.35
TYPED = "we ask everybody what would help them most "


class Watched(Chairs):
    """The screens, with somebody who looks at each frame."""

    def __init__(self, agenda: Path, folder: Path) -> None:
        super().__init__(agenda, home(folder), TODAY)
        self.waits: list[Callable[[], None]] = []

    def _display(
        self, screen: Screen[object], renderable: RenderableType | None
    ) -> None:
        super()._display(screen, renderable)
        if renderable is not None:
            for look in tuple(self.waits):
                look()


@dataclass
class Times:
    """Milliseconds from a key to its letter, and to what was found about it."""

    drawn: list[float] = field(default_factory=list)
    examined: list[float] = field(default_factory=list)


async def keys(path: Path, many: int) -> dict[str, Times]:
    """Return the times of a key on the agenda, and of letters in an item's form."""
    gc.set_threshold(VALUES_BETWEEN_LOOKS_FOR_RUBBISH)  # all three as in the program
    sys.setswitchinterval(SECONDS_TO_WAIT_FOR_A_TURN)
    app = Watched(path, path.parent)
    app.desk.when_known = gc.freeze
    async with app.run_test(size=(120, 36)) as pilot:
        await until(pilot, lambda: app.desk.found is not None)
        await asyncio.sleep(REST)
        found = {"a key on the agenda": Times()}
        for number in range(many):
            key = "plus" if number % 2 else "minus"
            await one(app, key, found["a key on the agenda"])
        app.show(ItemForm(20))
        await pilot.pause()
        app.screen.query_one("#text").focus()
        await asyncio.sleep(REST)
        found["a letter in an item"] = Times()
        for letter in (TYPED * 9)[:many]:
            await one(app, letter, found["a letter in an item"])
        await asyncio.sleep(REST)
        app.desk.close()
    return found


async def one(app: Watched, key: str, times: Times) -> None:
    """Press one key, and wait until it was seen and what was found about it."""
    began, found = time.perf_counter(), app.desk.found
    before = shown(app)
    seen = asyncio.Event()
    known = asyncio.Event()

    def look() -> None:
        now = 1000 * (time.perf_counter() - began)
        if not seen.is_set() and shown(app) != before:
            times.drawn.append(now)
            seen.set()
        if not known.is_set() and app.desk.found is not found:
            times.examined.append(now)
            known.set()

    app.waits.append(look)
    press(app, key)
    await asyncio.wait_for(seen.wait(), PATIENCE)
    await wait_for(lambda: app.desk.found is not found, PATIENCE)
    there = 1000 * (time.perf_counter() - began)
    # The frame with the findings is not always drawn: they may be the same.
    await wait_for(known.is_set, REST)
    app.waits.remove(look)
    if not known.is_set():
        times.examined.append(there)
    await asyncio.sleep(REST)


async def wait_for(so: Callable[[], bool], seconds: float) -> None:
    """Wait until something is so, at most so long."""
    try:
        async with asyncio.timeout(seconds):
            while not so():  # noqa: ASYNC110 - nobody tells when
                await asyncio.sleep(0.002)
    except TimeoutError:
        return


def press(app: Watched, key: str) -> None:
    """Send a key as the terminal does."""
    letter = {"space": " ", " ": " "}.get(key, key if len(key) == 1 else None)
    name = "space" if key == " " else key
    event = Key(name, letter)
    event.set_sender(app)
    app.post_message(event)


def shown(app: Watched) -> str:
    """Return what the widget holds that the key changes: its rows, or its text."""
    if isinstance(app.focused, TextArea):
        return app.focused.text
    rows = app.screen.query_one("#items", Rows)
    return "".join(str(row.prompt) for row in rows.options)


def told(found: dict[str, Times]) -> list[str]:
    """Return the times in words."""
    lines = []
    for what, times in found.items():
        for end, each in (("seen", times.drawn), ("examined", times.examined)):
            most = quantiles(each, n=20)[-1]
            lines.append(
                f"{what} until it is {end}: median {median(each):.0f} ms,"
                f" 95 in 100 within {most:.0f} ms"
            )
    return lines
