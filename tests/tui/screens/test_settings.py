"""The settings on the screen: each is asked for, kept in the file, and undone."""

from pathlib import Path

import pytest

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import SETTINGS
from tests.tui.at_the_screen import SIZES, Chair, Doing, on_screen, text_of, type_words
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow

FILE = "inclusive-meetings.yaml"
TO_NUMBERS = ("down",) * 6


def on_the_settings(folder: Path, doing: Doing, size: tuple[int, int]) -> str:
    """Return the organisation's file after doing something; "" where there is none."""
    agenda = sample(folder)
    on_screen(SETTINGS, folder, agenda, doing, size)
    file = agenda.with_name(FILE)
    return file.read_text(encoding="utf-8") if file.exists() else ""


@pytest.mark.parametrize("size", SIZES)
def test_what_counts_is_shown_with_its_source(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def looks(app: Chairs, pilot: Chair) -> None:
        assert "Organisation: not said" in text_of(app)
        assert "How the screens look: dark" in text_of(app)
        await pilot.press(*TO_NUMBERS)
        await pilot.pause()
        assert "▶ 2 people: people from communities" in text_of(app)
        assert "On whose word" in text_of(app)

    assert on_the_settings(tmp_path, looks, size) == ""


@pytest.mark.parametrize("size", SIZES)
def test_the_organisation_becomes_the_source_of_its_numbers(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def writes(app: Chairs, pilot: Chair) -> None:
        await pilot.press("enter")
        await type_words(pilot, "Carers United")
        await pilot.press("enter", *TO_NUMBERS, "enter", "3", "enter", "enter")
        await pilot.pause()
        assert "3 people (your own; ours: 2): people from" in text_of(app)

    text = on_the_settings(tmp_path, writes, size)
    assert "organisation: Carers United\n" in text
    assert "contributors-at-least:\n    value: 3\n" in text
    assert "source: Carers United, November 2026\n" in text


@pytest.mark.parametrize("size", SIZES)
def test_the_nation_is_one_of_four(tmp_path: Path, size: tuple[int, int]) -> None:
    async def chooses(app: Chairs, pilot: Chair) -> None:
        await pilot.press("down", "enter", "home", "down", "enter")
        await pilot.pause()
        assert "Nation, for holidays: Wales" in text_of(app)

    assert "nation: wales\n" in on_the_settings(tmp_path, chooses, size)


def test_a_number_of_ones_own_goes_again_and_undo_brings_it_back(
    tmp_path: Path,
) -> None:
    async def does(app: Chairs, pilot: Chair) -> None:
        await pilot.press(*TO_NUMBERS, "enter", "5", "enter")
        await type_words(pilot, "Us")
        await pilot.press("enter", "x")
        await pilot.pause()
        assert "your own; ours" not in text_of(app)
        await pilot.press("ctrl+z")
        await pilot.pause()

    assert "source: Us\n" in on_the_settings(tmp_path, does, SIZES[0])


@pytest.mark.parametrize("words", ["half", "-1", "100000"])
def test_what_is_no_number_is_said_and_nothing_is_written(
    tmp_path: Path, words: str
) -> None:
    async def errs(app: Chairs, pilot: Chair) -> None:
        await pilot.press(*TO_NUMBERS, "enter")
        await type_words(pilot, words)
        await pilot.press("enter")
        await pilot.pause()
        assert "is no whole number" in text_of(app)

    assert on_the_settings(tmp_path, errs, SIZES[0]) == ""


def test_wording_that_is_not_there_is_said(tmp_path: Path) -> None:
    async def errs(app: Chairs, pilot: Chair) -> None:
        await pilot.press("down", "down", "enter")
        await type_words(pilot, "nowhere")
        await pilot.press("enter")
        await pilot.pause()
        assert "There is no" in text_of(app)

    assert on_the_settings(tmp_path, errs, SIZES[0]) == ""


def test_the_look_changes_at_once_and_is_remembered(tmp_path: Path) -> None:
    async def chooses(app: Chairs, pilot: Chair) -> None:
        await pilot.press(*("down",) * 4, "enter", "down", "enter")
        await pilot.pause()
        assert app.theme == "inclusive-light"
        assert "How the screens look: light" in text_of(app)

    on_the_settings(tmp_path, chooses, SIZES[0])
    last = next((tmp_path / "own").rglob("last.json")).read_text()
    assert '"theme": "inclusive-light"' in last


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    sample(tmp_path).with_name(FILE).write_text("- only a list\n")

    async def looks(app: Chairs, _pilot: Chair) -> None:
        assert "This file has no named settings." in text_of(app)

    on_the_settings(tmp_path, looks, SIZES[0])
