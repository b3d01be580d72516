"""A disk that refuses: said in words, nothing lost, and tried again."""

import asyncio
from pathlib import Path

import pytest

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.workspace.saving.saved import Saved
from inclusive_meetings.workspace.undo.besides import Besides
from tests.disks import ERRORS, no_journals, refusing
from tests.tui.at_the_screen import (
    SIZES,
    Chair,
    chair,
    text_of,
    told,
    type_words,
    until,
)
from tests.workspace.agendas import sample

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow


def is_saved(app: Chairs) -> bool:
    return app.desk.session is not None and app.desk.session.saved is Saved.YES


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("error", ERRORS)
def test_an_agenda_that_the_disk_refuses_is_kept_beside_and_saved_later(
    tmp_path: Path, error: str, size: tuple[int, int]
) -> None:
    async def run() -> None:
        path = sample(tmp_path)
        before = path.read_text(encoding="utf-8")
        async with chair(tmp_path, path, size) as (app, pilot):
            with refusing(path.parent, error):
                await pilot.press("plus")
                await until(pilot, lambda: "cannot be written" in told(app))
                assert "make room" in told(app)
                assert "the disk refuses" in text_of(app)
                assert path.read_text(encoding="utf-8") == before
                (journal,) = (tmp_path / "own" / "state" / "journals").iterdir()
                assert "- Time: 15 min" in journal.read_text(encoding="utf-8")
            await until(pilot, lambda: is_saved(app))
            await until(pilot, lambda: "What waited is saved now" in told(app))
        assert "- Time: 15 min" in path.read_text(encoding="utf-8")

    asyncio.run(run())


async def notes_an_action(pilot: Chair) -> None:
    await pilot.press("ctrl+g", "d", "enter", "a")
    await type_words(pilot, "Ring the hall\n")
    await pilot.press("escape")


@pytest.mark.parametrize("error", ERRORS)
def test_what_is_noted_on_the_day_waits_until_the_disk_takes_it(
    tmp_path: Path, error: str
) -> None:
    async def run() -> None:
        path = sample(tmp_path)
        async with chair(tmp_path, path, SIZES[-1]) as (app, pilot):
            with refusing(path.parent, error):
                await notes_an_action(pilot)
                await until(pilot, lambda: "it is kept safe" in told(app))
            await until(pilot, lambda: "What waited is saved now" in told(app))
        (day,) = path.parent.glob(f"{path.stem}.day.yaml")
        assert "Ring the hall" in day.read_text(encoding="utf-8")

    asyncio.run(run())


def test_what_a_person_answers_waits_and_the_form_says_so(tmp_path: Path) -> None:
    async def run() -> None:
        path = sample(tmp_path)
        people = path.parent / "people"
        before = {each: each.read_bytes() for each in people.glob("*.yaml")}
        async with chair(tmp_path, path) as (app, pilot):
            await pilot.press("ctrl+g", "p", "enter")
            await pilot.pause()
            with refusing(people, "ENOSPC"):
                await type_words(pilot, "XQZ ")
                await until(pilot, lambda: "it is kept safe" in text_of(app))
                await pilot.press("escape")
                await pilot.pause(0.1)
                assert {each: each.read_bytes() for each in before} == before
            await until(pilot, lambda: "What waited is saved now" in told(app))
        assert any("XQZ" in each.read_text(encoding="utf-8") for each in before)

    asyncio.run(run())


def test_nobody_leaves_what_is_nowhere_else_without_a_word(tmp_path: Path) -> None:
    async def run() -> None:
        path = sample(tmp_path)
        no_journals(tmp_path)
        async with chair(tmp_path, path) as (app, pilot):
            with refusing(path.parent, "ENOSPC"):
                await notes_an_action(pilot)
                await until(pilot, lambda: "it waits here" in told(app))
                await pilot.press("ctrl+q")
                await until(pilot, lambda: "kept nowhere but here" in told(app))
                assert app.return_code is None
                await pilot.press("ctrl+q")
                await until(pilot, lambda: app.return_code == 0)

    asyncio.run(run())


@pytest.mark.parametrize("size", SIZES)
def test_what_waited_when_the_program_was_killed_is_written_the_next_time(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def run() -> None:
        path = sample(tmp_path)
        async with chair(tmp_path, path, size) as (app, pilot):
            with refusing(path.parent, "ENOSPC"):
                await notes_an_action(pilot)
                await until(pilot, lambda: "it is kept safe" in told(app))
                app.desk.besides.close()  # as the system closes files of the dead
                app.desk.besides = Besides(app.desk.home)
        async with chair(tmp_path, path, size) as (app, pilot):
            await until(pilot, lambda: "refused last time is saved" in told(app))
            await pilot.press("ctrl+g", "d", "e")
            await until(pilot, lambda: "Ring the hall" in text_of(app))

    asyncio.run(run())
