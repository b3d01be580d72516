"""The first screen: never an error, never an empty editor."""

import asyncio
from pathlib import Path

import pytest
from docx import Document
from textual.events import Key
from textual.widgets import Input

from inclusive_meetings.tui.screens.agenda import AgendaScreen
from inclusive_meetings.tui.screens.first_run import FirstRun
from inclusive_meetings.workspace.settings.remembering import remember_file
from tests.tui.at_the_screen import SIZES, chair, text_of, type_words, until
from tests.workspace.agendas import home, sample

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", SIZES)
def test_the_sample_opens_with_one_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.chdir(tmp_path)

    async def run() -> None:
        async with chair(tmp_path, size=size) as (app, pilot):
            assert "Prepare a meeting" in text_of(app)
            await pilot.press("enter")
            await pilot.pause()
            assert isinstance(app.screen, AgendaScreen)

    asyncio.run(run())
    assert (tmp_path / "inclusive-meetings-sample" / "dementia-pathway.md").is_file()


@pytest.mark.parametrize("size", SIZES)
def test_six_questions_lead_to_an_agenda(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.chdir(tmp_path)

    async def run() -> None:
        async with chair(tmp_path, size=size) as (app, pilot):
            await pilot.press("2")
            await pilot.pause()
            await type_words(pilot, "Falls\nsoon\n\n\n\n\n\n")
            await pilot.pause()
            await until(pilot, lambda: "“soon” is no day" in text_of(app))
            # Nobody has to look for the field: one stands in it.
            await type_words(pilot, "9 March 2027")
            await pilot.press("tab", "tab", "tab", "tab", "tab", "enter")
            await pilot.pause()
            assert isinstance(app.screen, AgendaScreen)

    asyncio.run(run())
    made = (tmp_path / "falls.md").read_text(encoding="utf-8")
    assert "title: Falls" in made
    assert "9 March 2027" in made


def test_a_file_is_opened_from_the_recent_ones_or_by_its_path(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    remember_file(home(tmp_path), agenda)

    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            assert "Last time" in text_of(app)
            await pilot.press("3")
            await pilot.pause()
            await pilot.press("enter")
            await pilot.pause()
            assert isinstance(app.screen, AgendaScreen)
        async with chair(tmp_path) as (app, pilot):
            await pilot.press("3")
            await pilot.pause()
            app.screen.query_one("#path").focus()
            await type_words(pilot, f"'{agenda}'\n")
            await pilot.pause()
            assert isinstance(app.screen, AgendaScreen)

    asyncio.run(run())


def test_a_file_that_is_not_there_is_said_and_one_can_go_on(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            assert not app.open_agenda(tmp_path / "none.md")
            await pilot.pause()
            await until(pilot, lambda: "There is no such file" in text_of(app))
            assert isinstance(app.screen, FirstRun)

    asyncio.run(run())


def test_what_is_typed_ahead_comes_into_its_own_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            await pilot.press("2")
            for key in ("F", "enter", "9", "enter", "1"):  # faster than anybody looks
                app.post_message(Key(key, key if len(key) == 1 else None))
            await until(
                pilot, lambda: app.screen.query_one("#start", Input).value == "1"
            )
            assert app.screen.query_one("#title", Input).value == "F"
            assert app.screen.query_one("#date", Input).value == "9"

    asyncio.run(run())


def test_answers_are_there_again_after_going_back_until_the_agenda_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            await pilot.press("2")
            await pilot.pause()
            await type_words(pilot, "Falls\nTuesday 8 December")
            await pilot.press("escape")
            await pilot.pause()
        async with chair(tmp_path) as (app, pilot):
            await pilot.press("2")
            await until(pilot, lambda: "Tuesday 8 December" in text_of(app))
            await pilot.press(*["enter"] * 7)
            await until(pilot, lambda: isinstance(app.screen, AgendaScreen))
        async with chair(tmp_path) as (app, pilot):
            await pilot.press("2")
            await until(pilot, lambda: "On which day?" in text_of(app))
            assert app.screen.query_one("#title", Input).value == ""

    asyncio.run(run())
    made = (tmp_path / "falls.md").read_text(encoding="utf-8")
    assert "date: Tuesday 8 December 2026" in made


def test_an_agenda_in_word_is_opened_as_a_copy_and_a_picture_is_refused(
    tmp_path: Path,
) -> None:
    document = Document()
    for words in ("Welcome (10 min)", "Damp in blocks C and D (25 min)"):
        document.add_paragraph(words)
    document.save(str(tmp_path / "panel.docx"))
    (tmp_path / "bus.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00")

    async def run() -> None:
        async with chair(tmp_path) as (app, pilot):
            assert not app.open_agenda(tmp_path / "bus.png")
            await until(pilot, lambda: "This is a picture" in text_of(app))
            assert app.open_agenda(tmp_path / "panel.docx")
            await until(pilot, lambda: "Damp in blocks C and D" in text_of(app))
            assert "“panel.docx” stays as it is." in text_of(app)
            await pilot.press("plus")
            await until(pilot, lambda: "15 min" in (tmp_path / "panel.md").read_text())

    asyncio.run(run())
