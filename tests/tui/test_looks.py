"""What is drawn can be read: contrast in each look, on each screen, in each box."""

import asyncio
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from rich.color import Color
from rich.color_triplet import ColorTriplet

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.themes import THEMES
from tests.tui.at_the_screen import chair
from tests.tui.pictures import WAYS
from tests.tui.walking import BEGINS, all_screens, later, name_of, walk
from tests.workspace.agendas import sample

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


def drawn(app: Chairs) -> Iterator[tuple[str, Color, Color]]:
    """Yield the words on the screen, each with its colour and what is behind it."""
    for strip in app.screen._compositor.render_strips():  # noqa: SLF001 - the only way to what is drawn
        for segment in strip:
            style = segment.style
            if style and style.color and style.bgcolor and set(segment.text) - DRAWN:
                yield segment.text.strip(), style.color, style.bgcolor


def faint(app: Chairs, least: float) -> list[tuple[str, float]]:
    """Return the words on the screen that have less contrast than that."""
    ratios = [(words, contrast(ink, paper)) for words, ink, paper in drawn(app)]
    return [(words, round(ratio, 1)) for words, ratio in ratios if ratio < least]


@pytest.mark.parametrize("name", WAYS)
def test_every_word_stands_out_from_what_is_behind_it(
    tmp_path: Path, name: str
) -> None:
    async def run() -> None:
        agenda = sample(tmp_path) if "OPEN" in WAYS[name] else None
        async with chair(tmp_path, agenda) as (app, pilot):
            app.desk.now = partial(later, BEGINS)
            await walk(app, pilot, WAYS[name])
            app.tell("Something went wrong.", wrong=True)
            app.tell("Something was done.")
            for theme in THEMES:
                app.theme = theme.name
                await pilot.pause(0.1)
                least = 7 if theme.name.endswith("-high") else 4.5
                assert list(drawn(app))
                assert (theme.name, faint(app, least)) == (theme.name, [])

    asyncio.run(run())


def test_where_one_is_in_the_palette_stands_out_in_each_look(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            await walk(app, pilot, (*WAYS["palette"], "WAIT", "down"))
            for theme in THEMES:
                app.theme = theme.name
                await pilot.pause(0.1)
                behind = {
                    words: paper
                    for words, _, paper in drawn(app)
                    if words[:4] == "Key:"
                }
                here = behind.pop("Key: M")
                assert {contrast(here, other) > 7 for other in behind.values()} == {
                    True
                }

    asyncio.run(run())


@pytest.mark.parametrize("name", ["agenda", "item", "finding", "venue", "check"])
def test_without_colour_all_is_grey_and_stands_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    async def run() -> None:
        monkeypatch.setenv("NO_COLOR", "1")
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            await walk(app, pilot, WAYS[name])
            assert faint(app, 4.5) == []
            for words, *colours in drawn(app):
                for colour in colours:
                    red, green, blue = colour.get_truecolor()
                    assert (words, red, green) == (words, green, blue)

    asyncio.run(run())


def test_a_faint_word_would_be_found(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            app.screen.query_one("#how").styles.color = "#333333"
            await pilot.pause()
            assert faint(app, 4.5) != []

    asyncio.run(run())


def test_the_pictures_lead_to_every_screen_and_every_box(tmp_path: Path) -> None:
    async def run(number: int, way: tuple[str, ...]) -> str:
        folder = tmp_path / str(number)
        folder.mkdir()
        agenda = sample(folder) if "OPEN" in way else None
        async with chair(folder, agenda) as (app, pilot):
            app.desk.now = partial(later, BEGINS)
            await walk(app, pilot, way)
            return name_of(app)

    seen = {asyncio.run(run(*each)) for each in enumerate(WAYS.values())}

    assert all_screens() - seen == set(), "Add the way there to WAYS in pictures.py."
