"""What a chair does with the mouse alone, on what looks as if one could click on it."""

import asyncio
from pathlib import Path

import pytest

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.widgets.rows import Rows
from tests.tui.at_the_screen import Chair, chair, text_of, until
from tests.workspace.agendas import sample

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow


async def click_on(app: Chairs, pilot: Chair, words: str) -> None:
    """Click in the middle of the first of these words that can be read."""
    lines = text_of(app).splitlines()
    down = next(number for number, line in enumerate(lines) if words in line)
    across = lines[down].index(words) + len(words) // 2
    await pilot.click(offset=(across, down))
    await pilot.pause()


def at(app: Chairs) -> int | None:
    return app.screen.query_one("#lines", Rows).highlighted


@pytest.mark.parametrize(
    ("letter", "words"), [("p", "Nasreen Akhtar"), ("c", "Agree in one plain sentence")]
)
def test_a_click_goes_to_a_row_and_another_one_opens_it(
    tmp_path: Path, letter: str, words: str
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            await pilot.press("ctrl+g", letter)
            await until(pilot, lambda: words in text_of(app))
            before = at(app)
            await click_on(app, pilot, words)
            assert at(app) != before
            assert not app.has_dialog
            await click_on(app, pilot, words)
            await until(pilot, lambda: app.has_dialog)
            assert words in text_of(app)

    asyncio.run(run())


def test_an_item_is_made_longer_with_the_mouse_alone(tmp_path: Path) -> None:
    agenda = sample(tmp_path)

    async def run() -> None:
        async with chair(tmp_path, agenda) as (app, pilot):
            before = agenda.read_text(encoding="utf-8")
            await click_on(app, pilot, "What families told us")
            await click_on(app, pilot, "+ longer")
            assert not app.has_dialog
            await until(pilot, lambda: agenda.read_text(encoding="utf-8") != before)
            await click_on(app, pilot, "What families told us")
            await until(pilot, lambda: app.has_dialog)

    asyncio.run(run())


def test_a_click_on_a_document_leaves_it_out_at_once(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            await pilot.press("ctrl+g", "b")
            await until(pilot, lambda: "[x] Ways to talk" in text_of(app))
            await click_on(app, pilot, "Ways to talk")
            await until(pilot, lambda: "[ ] Ways to talk" in text_of(app))

    asyncio.run(run())


def test_a_click_on_the_name_of_a_field_goes_into_it(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            await pilot.press("2")
            await until(pilot, lambda: "On which day?" in text_of(app))
            await click_on(app, pilot, "On which day?")
            assert app.focused is app.screen.query_one("#date")

    asyncio.run(run())
