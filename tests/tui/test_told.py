"""What was done is told above the keys: it covers nothing, and is old after a while."""

import asyncio
from pathlib import Path

import pytest

from inclusive_meetings.tui import news
from tests.tui.at_the_screen import SIZES, chair, text_of, told, until
from tests.workspace.agendas import sample

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", SIZES)
def test_what_is_told_covers_no_row(tmp_path: Path, size: tuple[int, int]) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), size) as (app, pilot):
            before = text_of(app).splitlines()
            app.tell("It was done.")
            await pilot.pause()
            after = text_of(app).splitlines()
            changed = [
                number for number, line in enumerate(before) if line != after[number]
            ]
            assert changed == [size[1] - 2]
            assert not before[changed[0]].strip()
            assert after[changed[0]].strip() == "It was done."

    asyncio.run(run())


def test_what_went_wrong_stays_beside_what_is_told_after_it(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), SIZES[-1]) as (app, pilot):
            for words, wrong in (("Bad one.", True), ("Done one.", False)):
                app.tell(words, wrong=wrong)
            app.tell("Done two.")
            await pilot.pause()
            assert "! Bad one." in text_of(app)
            assert "Done two." in text_of(app)
            assert "Done one." not in text_of(app)

    asyncio.run(run())


def test_what_is_told_is_old_after_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "SECONDS", 0.2)

    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            app.tell("It was done.")
            await until(pilot, lambda: not told(app))
            await pilot.pause()
            assert "It was done." not in text_of(app)

    asyncio.run(run())


def test_what_was_told_long_before_does_not_follow_into_a_box(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            monkeypatch.setattr(news, "SECONDS_OF_JUST_NOW", 60)
            app.tell("It was done.")
            await pilot.press("m")
            await pilot.pause()
            assert "It was done." in text_of(app)
            await pilot.press("escape")
            monkeypatch.setattr(news, "SECONDS_OF_JUST_NOW", 0)
            await pilot.press("m")
            await pilot.pause()
            assert "It was done." not in text_of(app)

    asyncio.run(run())


def test_what_was_done_does_not_follow_to_another_screen_and_what_went_wrong_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "SECONDS_OF_JUST_NOW", 0)

    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            app.tell("Bad one.", wrong=True)
            app.tell("Done one.")
            await pilot.press("ctrl+g", "v")
            await pilot.pause()
            assert "! Bad one." in text_of(app)
            assert "Done one." not in text_of(app)

    asyncio.run(run())


def test_what_went_wrong_a_while_ago_belongs_to_nothing_that_comes_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "SECONDS_TO_READ_WRONG", 0)
    monkeypatch.setattr(news, "SECONDS_OF_JUST_NOW", 0)

    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            app.tell("There is no pack yet.", wrong=True)
            app.tell("The pack is ready.")
            assert told(app) == "The pack is ready."
            app.tell("There is no pack yet.", wrong=True)
            await pilot.press("ctrl+g", "v")
            await pilot.pause()
            assert "There is no pack yet." not in text_of(app)

    asyncio.run(run())


def test_what_was_told_is_old_after_the_program_ended(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, _):
            app.tell("It was done.")
        app.news.clear()  # as its clock does, when nothing is shown any more

    asyncio.run(run())
