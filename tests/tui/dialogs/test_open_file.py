"""A chair finds an agenda with keys or with the mouse, without typing a path."""

import asyncio
from pathlib import Path

import pytest
from textual.widgets import OptionList

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.dialogs.open_file import OpenFile
from inclusive_meetings.tui.screens.agenda import AgendaScreen
from inclusive_meetings.workspace.settings.remembering import remember_file
from tests.tui.at_the_screen import SIZES, Chair, chair, text_of, type_words, until
from tests.workspace.agendas import home, sample

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow


def rows(app: Chairs) -> OptionList:
    return app.screen.query_one("#files", OptionList)


def is_on(app: Chairs) -> str:
    here = rows(app).highlighted
    return str(rows(app).get_option_at_index(here).prompt) if here is not None else ""


async def looks(pilot: Chair, app: Chairs, words: str) -> None:
    """Open the box, and wait until the folder is listed."""
    await pilot.press("3")
    await until(pilot, lambda: isinstance(app.screen, OpenFile))
    await until(pilot, lambda: words in text_of(app))


async def opens(pilot: Chair, app: Chairs, name: str) -> None:
    await until(pilot, lambda: isinstance(app.screen, AgendaScreen))
    assert app.desk.session is not None
    assert app.desk.session.agenda.name == name


@pytest.mark.parametrize("size", SIZES)
def test_what_was_opened_before_comes_first_then_the_agendas_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    agenda = sample(tmp_path)
    monkeypatch.chdir(agenda.parent)
    remember_file(home(tmp_path), agenda)

    async def run() -> None:
        async with chair(tmp_path, size=size) as (app, pilot):
            await looks(pilot, app, "outreach-service.md")
            assert "dementia-pathway.md" in is_on(app)
            assert "opened before" in is_on(app)
            assert text_of(app).count("dementia-pathway.md") == 1
            await pilot.press("down", "enter")
            await opens(pilot, app, "assertive-outreach.md")

    asyncio.run(run())


@pytest.mark.parametrize("size", SIZES)
def test_one_goes_into_a_folder_and_out_again_by_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    agenda = sample(tmp_path)
    monkeypatch.chdir(tmp_path)

    async def run() -> None:
        async with chair(tmp_path, size=size) as (app, pilot):
            await looks(pilot, app, "agendas/")
            while "agendas/" not in is_on(app):
                await pilot.press("down")
            await pilot.press("enter")
            await until(pilot, lambda: "outreach-service.md" in text_of(app))
            while "../" not in is_on(app):
                await pilot.press("down")
            await pilot.press("enter")
            await until(pilot, lambda: "agendas/" in is_on(app))
            await pilot.press("enter")
            await until(pilot, lambda: agenda.name in text_of(app))

    asyncio.run(run())


@pytest.mark.parametrize(
    ("letters", "left_out", "opened"),
    [
        # One file has the first letters, two have the others.
        ("pathway", "outreach-service", "dementia-pathway.md"),
        ("outreach", "dementia-pathway", "assertive-outreach.md"),
    ],
)
def test_letters_leave_what_has_them_and_enter_opens_the_row_one_is_on(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    letters: str,
    left_out: str,
    opened: str,
) -> None:
    monkeypatch.chdir(sample(tmp_path).parent)

    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            await looks(pilot, app, "outreach-service.md")
            await type_words(pilot, letters)
            await until(pilot, lambda: left_out not in text_of(app))
            await pilot.press("enter")
            await opens(pilot, app, opened)

    asyncio.run(run())


def test_where_letters_find_nothing_it_is_said_and_one_can_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(sample(tmp_path).parent)

    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            await looks(pilot, app, "outreach-service.md")
            await type_words(pilot, "xqz\n")
            await until(pilot, lambda: "There is no such file" in text_of(app))
            assert isinstance(app.screen, OpenFile)

    asyncio.run(run())


def test_a_click_opens_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sample(tmp_path).parent)

    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            await looks(pilot, app, "outreach-service.md")
            await pilot.click(rows(app), offset=(4, 1))
            await opens(pilot, app, "dementia-pathway.md")

    asyncio.run(run())


def test_names_that_are_no_words_are_shown_harmless(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    for name in ("x\x1b[31mred\n.md", "long" * 60 + ".md", "[b]bold.md"):
        (folder / name).write_text("## Welcome\n")
    monkeypatch.chdir(folder)

    async def run() -> None:
        async with chair(tmp_path, size=SIZES[-1]) as (app, pilot):
            await looks(pilot, app, "[b]bold.md")
            assert "\x1b" not in text_of(app)
            assert "longlong" in text_of(app)
            assert all(len(line) == SIZES[-1][0] for line in text_of(app).split("\n"))

    asyncio.run(run())
