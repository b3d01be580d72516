"""No size of window ends the program, in whatever order they come."""

import asyncio
from functools import partial
from pathlib import Path

import pytest
from textual.containers import VerticalScroll
from textual.events import Resize
from textual.geometry import Size

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import DESTINATIONS
from tests.tui.at_the_screen import ALL_SIZES, SIZES, chair, text_of, until
from tests.tui.pictures import WAYS
from tests.tui.walking import BEGINS, later, walk
from tests.workspace.agendas import sample

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow
STORM = 24


def storm(seed: int) -> list[tuple[int, int]]:
    """Return sizes that jump about, from 1 to 130 columns, without chance."""
    numbers = range(seed, seed + STORM)
    jumps = [(number * 37 % 130 + 1, number * 17 % 44 + 1) for number in numbers]
    tiny = [(1, 1), (2, 40), (130, 1), (12, 3)]
    return [size for pair in zip(jumps, tiny * 6, strict=True) for size in pair]


def where_one_is(app: Chairs) -> str:
    """Return how the screen begins, without how much was found: that comes later."""
    return text_of(app).splitlines()[0].strip().partition("  ")[0]


@pytest.mark.parametrize("name", WAYS)
def test_a_storm_of_sizes_ends_no_screen_and_no_box(tmp_path: Path, name: str) -> None:
    async def run() -> None:
        agenda = sample(tmp_path) if "OPEN" in WAYS[name] else None
        async with chair(tmp_path, agenda) as (app, pilot):
            app.desk.now = partial(later, BEGINS)
            await walk(app, pilot, WAYS[name])
            before = where_one_is(app)
            for number, size in enumerate(storm(len(name) + ord(name[0]))):
                await pilot.resize_terminal(*size)
                if number % 3 == 0:
                    await pilot.pause()
            for size in (*ALL_SIZES, ALL_SIZES[0]):
                await pilot.resize_terminal(*size)
                await pilot.pause()
            assert app.is_running
            # The place is the same; how far a list is scrolled may differ.
            await until(pilot, lambda: where_one_is(app) == before)
            await pilot.press("escape", "ctrl+q")

    asyncio.run(run())


def test_the_line_on_top_has_the_width_that_there_is_now(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            whole = where_one_is(app)
            await pilot.resize_terminal(*SIZES[-1])
            app.desk.examined.publish(app.desk)
            await until(pilot, lambda: where_one_is(app) != whole)
            assert where_one_is(app).startswith("dementia-pa")

            await pilot.resize_terminal(*SIZES[0])

            await until(pilot, lambda: where_one_is(app) == whole)
            await pilot.resize_terminal(*SIZES[-1])
            await until(pilot, lambda: "could" in text_of(app).splitlines()[0])

    asyncio.run(run())


@pytest.mark.parametrize("waits", [0, 1, 2, 3])
def test_to_leave_a_screen_whose_window_just_changed_ends_nothing(
    tmp_path: Path, waits: int
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            for number, size in enumerate(storm(waits) * 2):
                app.go_to(DESTINATIONS[number % len(DESTINATIONS)])
                await asyncio.sleep(0)
                app.post_message(Resize(Size(*size), Size(*size)))
                # As fast as somebody who drags the window and presses a key.
                for _ in range(waits):
                    await asyncio.sleep(0)
                app.go_to(DESTINATIONS[number * 7 % len(DESTINATIONS)])
            await pilot.pause()

            assert app.is_running

    asyncio.run(run())


def below_the_keys(app: Chairs) -> list[str]:
    """Return what can be gone to or scrolled, and is cut off by the foot."""
    (foot,) = app.screen.query("#foot")
    return [
        f"{each} {each.region}"
        for each in app.screen.query("*")
        if each.can_focus or each.is_scrollable
        if each.region.area and foot not in (each, *each.ancestors)
        if each not in foot.ancestors
        if not any(isinstance(above, VerticalScroll) for above in each.ancestors)
        if each.region.bottom > foot.region.y
    ]


@pytest.mark.parametrize("name", [name for name in WAYS if name != "palette"])
def test_nothing_lies_under_the_line_of_keys(tmp_path: Path, name: str) -> None:
    async def run() -> None:
        agenda = sample(tmp_path) if "OPEN" in WAYS[name] else None
        async with chair(tmp_path, agenda, SIZES[-1]) as (app, pilot):
            app.desk.now = partial(later, BEGINS)
            await walk(app, pilot, WAYS[name])
            assert below_the_keys(app) == []
            app.tell("It was done. " * 12)
            await pilot.pause()
            assert below_the_keys(app) == []
            assert "It was done." in text_of(app)
            await pilot.resize_terminal(*SIZES[1])
            await pilot.pause(0.1)
            assert below_the_keys(app) == []

    asyncio.run(run())


@pytest.mark.parametrize("size", [(59, 18), (60, 17), (40, 10)])
def test_a_window_that_is_too_small_says_so(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def run() -> None:
        async with chair(tmp_path, size=size) as (app, pilot):
            assert "Make the window larger" in text_of(app)
            await pilot.resize_terminal(60, 18)
            await pilot.pause()
            assert "Try the sample" in text_of(app)

    asyncio.run(run())
