"""How the day of the meeting begins, also where its agenda or its notes are odd."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from inclusive_meetings.tui.app import Chairs
from tests.tui.at_the_screen import Chair, chair, text_of, told, type_words, until
from tests.tui.on_the_day import Clock, kept, on_the_day
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow


def test_a_program_that_was_stopped_goes_on_with_the_right_item(tmp_path: Path) -> None:
    async def stops(_: Chairs, pilot: Chair, clock: Clock) -> None:
        await pilot.press("enter")
        clock.moment += timedelta(minutes=10)
        await pilot.press("enter")

    async def goes_on(app: Chairs, pilot: Chair, clock: Clock) -> None:
        clock.goes(app, minutes=15)
        await pilot.pause()
        assert "2 of 9: What families told us" in text_of(app)
        assert "25 minutes left of 30 minutes" in text_of(app)

    on_the_day(tmp_path, sample(tmp_path), stops)
    on_the_day(tmp_path, sample(tmp_path), goes_on)


def test_an_agenda_without_items_says_so_and_takes_notes(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text("---\ntitle: Falls\n---\n")

    async def notes(app: Chairs, pilot: Chair, _: Clock) -> None:
        assert "no items, so there is no clock" in text_of(app)
        await pilot.press("enter", "n", "r", "b")
        await type_words(pilot, "No bus")
        await pilot.press("enter")
        await pilot.pause()

    on_the_day(tmp_path, agenda, notes)
    assert "barrier: No bus" in kept(agenda)


def test_a_file_that_cannot_be_read_is_named_and_left_alone(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    path = agenda.with_name(f"{agenda.stem}.day.yaml")
    path.write_text("clock: {", encoding="utf-8")

    async def looks(app: Chairs, pilot: Chair, _: Clock) -> None:
        assert "Line 1" in text_of(app) or "not closed" in text_of(app)
        await pilot.press("enter")
        await pilot.pause()

    on_the_day(tmp_path, agenda, looks)
    assert path.read_text(encoding="utf-8") == "clock: {"


def test_who_opens_the_agenda_of_a_meeting_that_goes_on_is_led_to_its_clock(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        path = sample(tmp_path)
        async with chair(tmp_path, path) as (app, pilot):
            assert "going on" not in told(app)
            await pilot.press("ctrl+g", "d", "enter")
            await until(pilot, path.with_suffix(".day.yaml").exists)
        async with chair(tmp_path, path) as (app, pilot):
            assert "This meeting is going on" in told(app)

    asyncio.run(run())
