"""What is drawn can be read: contrast in each look, room at each size."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.color import Color
from rich.color_triplet import ColorTriplet

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.themes import THEMES
from tests.tui.helper import ALL_SIZES, chair, sample, text_of

LOOKS = [theme.name for theme in THEMES]
# The marks that only draw: boxes, bars.
DRAWN = frozenset("─│╭╮╰╯┌┐└┘━╸╺▁▂▃▄▅▆▇█▊▌▎▏▔▕▐ ")

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow


def luminance(colour: ColorTriplet) -> float:
    """Return the relative luminance of WCAG 2, from 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    """Return the ratio of WCAG 2 between two colours, from 1 to 21."""
    both = (luminance(colour.get_truecolor()) for colour in (one, other))
    darker, lighter = sorted(both)
    return (lighter + 0.05) / (darker + 0.05)


def faint(app: Chairs, least: float) -> Iterator[tuple[str, float]]:
    """Yield the words on the screen that have less contrast than that."""
    for strip in app.screen._compositor.render_strips():  # noqa: SLF001 - the only way to what is drawn
        for segment in strip:
            style = segment.style
            if set(segment.text) <= DRAWN or not style:
                continue
            if style.color and style.bgcolor:
                ratio = contrast(style.color, style.bgcolor)
                if ratio < least:
                    yield segment.text.strip(), round(ratio, 1)


@pytest.mark.parametrize("look", LOOKS)
def test_every_word_stands_out_from_what_is_behind_it(
    tmp_path: Path, look: str
) -> None:
    async def run() -> None:
        least = 7 if look.endswith("-high") else 4.5
        async with chair(tmp_path, sample(tmp_path), (120, 40)) as (app, pilot):
            app.theme = look
            for keys in ((), ("f8",), ("enter",), ("escape", "m"), ("escape", "f1")):
                await pilot.press(*keys)
                await pilot.pause()
                assert list(faint(app, least)) == []

    asyncio.run(run())


def test_a_faint_word_would_be_found(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            app.screen.query_one("#how").styles.color = "#333333"
            await pilot.pause()
            assert list(faint(app, 4.5)) != []

    asyncio.run(run())


@pytest.mark.parametrize("keys", [(), ("m",), ("f1",), ("ctrl+p",), ("ctrl+g",)])
def test_no_size_of_window_ends_the_program(
    tmp_path: Path, keys: tuple[str, ...]
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            await pilot.press(*keys)
            for size in (*ALL_SIZES, ALL_SIZES[0]):
                await pilot.resize_terminal(*size)
                await pilot.pause()
            assert app.is_running

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
