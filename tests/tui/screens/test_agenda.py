"""The agenda screen: every key, at every size, with the bytes of the file looked at."""

import asyncio
from pathlib import Path

import pytest

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.dialogs.item import ItemForm
from inclusive_meetings.workspace.saving.saved import Saved
from tests.tui.at_the_screen import SIZES, Chair, chair, text_of, type_words, until
from tests.tui.falls import falls, saved, session_of, titles
from tests.workspace.agendas import FALLS, sample

# A screen takes a second to start and to be examined; .ci/run has the time.
pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", SIZES)
def test_items_stand_with_their_times_and_sums(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), size) as (app, _):
            shown = text_of(app)
            assert "10:10  " in shown
            assert "What families told us" in shown
            assert "VCSO leads" in shown
            assert "public leads" in shown
            assert "150 min in all, ends 12:30." in shown
            assert "60 of 150 min (40 %)" in shown
            assert "1 must, " in shown

    asyncio.run(run())


def test_a_window_that_becomes_narrow_gets_the_names_of_its_panes(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), (120, 36)) as (app, pilot):
            assert not app.screen.query("Tab")
            await pilot.resize_terminal(80, 24)
            await until(pilot, lambda: len(app.screen.query("Tab")) == 3)
            assert "Agenda  Check  Preview" in text_of(app)
            await pilot.click("#to-check")
            await until(pilot, lambda: app.screen.query_one("#pane-check").display)
            assert "MUST" in text_of(app)
            await pilot.resize_terminal(120, 36)
            await pilot.pause(0.2)
            assert "Agenda  Check  Preview" not in text_of(app)

    asyncio.run(run())


KEYS = [
    ("plus", "- Time: 10 min", "- Time: 15 min"),
    ("minus", "- Time: 10 min", "- Time: 5 min"),
    ("l", "- Time: 10 min", "- Time: 10 min\n- Start: 10:00"),
]


@pytest.mark.parametrize(("key", "before", "after"), KEYS)
def test_one_key_changes_one_line_of_the_file(
    tmp_path: Path, key: str, before: str, after: str
) -> None:
    async def run() -> None:
        path = falls(tmp_path)
        async with chair(tmp_path, path) as (app, pilot):
            await pilot.press(key)
            await until(pilot, saved(app))
            assert path.read_text(encoding="utf-8") == FALLS.replace(before, after)
            await pilot.press("ctrl+z")
            await until(pilot, saved(app))
            assert path.read_text(encoding="utf-8") == FALLS
            await pilot.press("ctrl+y")
            await until(pilot, saved(app))
            assert after in path.read_text(encoding="utf-8")

    asyncio.run(run())


def test_items_are_moved_added_and_taken_away_by_keys_alone(tmp_path: Path) -> None:
    async def run() -> None:
        text = FALLS.replace("10:30-11:00", "30 min")
        async with chair(tmp_path, falls(tmp_path, text)) as (app, pilot):
            await pilot.press("shift+down")
            assert titles(app) == ["What families told us", "Welcome", "Close"]
            await pilot.press("shift+up", "d")
            assert titles(app) == ["What families told us", "Close"]
            await pilot.press("b", "r")
            assert "Break" in titles(app)
            assert "How is this meeting going for you?" in titles(app)
            await pilot.press("a")
            await pilot.pause()
            assert isinstance(app.screen, ItemForm)
            await type_words(pilot, "Tea and talk")
            await pilot.press("escape")
            await until(pilot, lambda: "Tea and talk" in titles(app))
            for _ in range(7):
                await pilot.press("ctrl+z")
            assert session_of(app).text == text

    asyncio.run(run())


async def fill(pilot: Chair, app: Chairs, field: str, words: str) -> None:
    app.screen.query_one(f"#{field}").focus()
    await pilot.press("end")
    await type_words(pilot, words)


@pytest.mark.parametrize("size", SIZES)
def test_what_is_typed_into_a_form_is_kept_without_a_button(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def run() -> None:
        path = falls(tmp_path)
        async with chair(tmp_path, path, size) as (app, pilot):
            await pilot.press("down", "enter")
            await pilot.pause()
            await fill(pilot, app, "purpose", "listen")
            await fill(pilot, app, "lead", "; Jo")
            await until(pilot, saved(app))
        assert path.read_text(encoding="utf-8") == FALLS.replace(
            "* Led by: Ana Pop, Casa Group\n",
            "* Led by: Ana Pop, Casa Group\n- Lead: Jo\n",
        ).replace("helped?\n", "helped?\n- Purpose: listen\n")

    asyncio.run(run())


def test_what_cannot_be_understood_yet_is_said_and_kept(tmp_path: Path) -> None:
    async def run() -> None:
        path = falls(tmp_path)
        async with chair(tmp_path, path) as (app, pilot):
            await pilot.press("enter")
            await pilot.pause()
            await fill(pilot, app, "time", " or so")
            await until(pilot, lambda: session_of(app).saved is Saved.UNREADABLE)
            assert "is not a length of time" in text_of(app)
            assert path.read_text(encoding="utf-8") == FALLS
            await pilot.press("escape")
            await pilot.pause()
            await until(pilot, lambda: "MEND FIRST" in text_of(app))
            assert "kept safe, not yet in the file" in text_of(app)
        async with chair(tmp_path, path) as (app, pilot):
            assert "10 min or so" in session_of(app).text
            await pilot.press("ctrl+z")
            assert session_of(app).text == FALLS

    asyncio.run(run())


def test_the_preview_shows_each_person_in_turn_and_can_be_hidden(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            assert "what Nasreen Akhtar will get" in text_of(app)
            await pilot.press("w")
            await pilot.pause()
            assert "what Harjit Bains will get" in text_of(app)
            await pilot.press("ctrl+t")
            await pilot.pause()
            assert "Dear Harjit" not in text_of(app)

    asyncio.run(run())


@pytest.mark.parametrize("size", SIZES[1:])
def test_a_narrow_window_shows_one_part_at_a_time(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), size) as (app, pilot):
            assert "MUST" not in text_of(app)
            await pilot.press("v")
            await pilot.pause()
            assert "MUST" in text_of(app)
            assert "longer" not in text_of(app)
            before = titles(app)
            await pilot.press("d")
            assert titles(app) == before
            await pilot.press("v")
            await pilot.pause()
            assert "For Nasreen Akhtar" in text_of(app)
            await pilot.press("v")
            await pilot.pause()
            assert "10:10" in text_of(app)

    asyncio.run(run())
