"""The words on the screen: every key, at every size, with the files looked at."""

import asyncio
from pathlib import Path

import pytest

from inclusive_meetings.readers.inbox_file import inbox_path
from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import WORDS
from inclusive_meetings.tui.dialogs.term import TermForm
from inclusive_meetings.tui.dialogs.versions import VersionsBox
from inclusive_meetings.tui.dialogs.word_letter import LetterBox
from inclusive_meetings.tui.screens.words import WordsScreen
from inclusive_meetings.tui.widgets.rows import KeyRows
from inclusive_meetings.workspace.words.answering import own_glossary
from tests.tui.at_the_screen import (
    SIZES,
    Chair,
    Doing,
    chair,
    on_screen,
    text_of,
    type_words,
    until,
)
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow


def on_the_words(folder: Path, doing: Doing, size: tuple[int, int] = SIZES[0]) -> str:
    """Do something on the screen, and return the inbox that is kept then."""
    agenda = sample(folder)
    on_screen(WORDS, folder, agenda, doing, size)
    path = inbox_path(agenda)
    return path.read_text(encoding="utf-8") if path.exists() else ""


@pytest.mark.parametrize("size", SIZES)
def test_words_are_found_while_one_types(tmp_path: Path, size: tuple[int, int]) -> None:
    async def finds(app: Chairs, pilot: Chair) -> None:
        assert "Nobody has explained" in text_of(app)
        assert "pathway  " in text_of(app)
        await pilot.press("ctrl+f")
        await type_words(pilot, "admiral")
        await pilot.pause()
        assert "▶ Admiral Nurse" in text_of(app)
        assert "1 of " in text_of(app)
        await pilot.press("enter", "tab", "end")
        await until(pilot, lambda: "general knowledge" in text_of(app))

    assert on_the_words(tmp_path, finds, size) == ""


def test_a_translation_is_last_and_alone_on_its_line(tmp_path: Path) -> None:
    async def looks(app: Chairs, pilot: Chair) -> None:
        await pilot.press("ctrl+f")
        await type_words(pilot, "dementia")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, WordsScreen)
        lines = app.screen.about().plain.split("\n")
        at = lines.index("Urdu: not checked yet")
        assert lines[at + 1] == "ڈیمنشیا (dementia)"
        assert at > lines.index("Source")

    on_the_words(tmp_path, looks)


def test_a_meaning_goes_to_our_glossary_and_undo_takes_it_back(tmp_path: Path) -> None:
    agenda = sample(tmp_path)

    async def explains(app: Chairs, pilot: Chair) -> None:
        await pilot.press("m")
        await type_words(pilot, "The way from worry to help.")
        await pilot.press("enter")
        await pilot.pause()
        assert "Who says so?" in text_of(app)
        await pilot.press("enter")
        await until(pilot, lambda: "glossaries: [health-and-care, dementia, ours]"
                    in agenda.read_text(encoding="utf-8"))  # fmt: skip
        assert "meaning: The way from worry to help." in own_glossary(agenda).read_text(
            encoding="utf-8"
        )
        assert "1 not explained yet" in text_of(app)

    assert "said-by: Ruth Adeyemi" in on_the_words(tmp_path, explains)


def test_undo_takes_a_mark_back(tmp_path: Path) -> None:
    async def marks(app: Chairs, pilot: Chair) -> None:
        await pilot.press("e")
        await pilot.pause()
        assert "1 not explained yet" in text_of(app)
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert "pathway  " in text_of(app)

    assert on_the_words(tmp_path, marks) == ""


def test_leaving_a_word_alone_wants_a_reason(tmp_path: Path) -> None:
    async def leaves(_: Chairs, pilot: Chair) -> None:
        await pilot.press("x", "enter")
        await type_words(pilot, "all know it")
        await pilot.press("enter")

    kept = on_the_words(tmp_path, leaves)
    assert "state: ignore\n    reason: all know it" in kept


def test_the_letter_is_shown_to_copy_and_asking_is_kept(tmp_path: Path) -> None:
    async def asks(app: Chairs, pilot: Chair) -> None:
        await pilot.press("a")
        await pilot.pause()
        assert isinstance(app.screen, LetterBox)
        assert "Dear Ruth Adeyemi" in text_of(app)
        await pilot.press("c")
        assert "Dear Ruth Adeyemi" in app.clipboard
        await pilot.press("a")
        await pilot.pause()
        assert "asked Ruth Adeyemi on 23 November" in text_of(app)

    kept = on_the_words(tmp_path, asks)
    assert "state: asked\n    asked: Ruth Adeyemi\n    asked-on: 2026-11-23" in kept


@pytest.mark.parametrize("size", SIZES)
def test_a_word_that_is_explained_is_changed_in_place(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    copy = sample(tmp_path).parent / "glossaries" / "dementia.yaml"

    async def changes(app: Chairs, pilot: Chair) -> None:
        await pilot.press("ctrl+f")
        await type_words(pilot, "admiral nurse")
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert isinstance(app.screen, TermForm)
        assert "comes with the program" in text_of(app)
        await type_words(pilot, "X")
        await pilot.press("escape")
        await until(pilot, copy.is_file)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: not copy.exists())

    on_the_words(tmp_path, changes, size)


@pytest.mark.parametrize("size", SIZES)
def test_two_versions_stand_side_by_side_and_none_is_lost(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    glossary = sample(tmp_path).parent / "glossaries" / "dementia.yaml"
    glossary.parent.mkdir(exist_ok=True)
    glossary.write_text(
        "title: Ours\nterms:\n  - id: w-1\n    term: respite\n    meaning: A break.\n"
        "    questions:\n      - field: meaning\n        ours: A break.\n"
        "        theirs: Time off for carers.\n"
    )
    before = glossary.read_text()

    async def settles(app: Chairs, pilot: Chair) -> None:
        rows = app.screen.query_one("#lines", KeyRows)
        assert isinstance(app.screen, WordsScreen)
        asked = [bool(r.term and r.term.questions) for r in app.screen.word_rows]
        rows.highlighted = asked.index(True)
        await until(pilot, lambda: "TWO VERSIONS, 1 to settle" in text_of(app))
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, VersionsBox)
        assert "A break." in text_of(app)
        assert "Time off for carers." in text_of(app)
        await pilot.press("2")
        await until(pilot, lambda: "meaning: Time off" in glossary.read_text())
        assert "A break." in glossary.read_text()
        assert "questions" not in glossary.read_text()
        assert isinstance(app.screen, WordsScreen)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: glossary.read_text() == before)

    on_the_words(tmp_path, settles, size)


def test_the_meaning_that_a_word_has_here_is_chosen_and_undone(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    text = "---\ntitle: Falls\n---\n## Hello\n- Time: 10 min\n\nThe PA comes as well.\n"
    agenda.write_text(text, encoding="utf-8")

    async def run() -> None:
        async with chair(tmp_path, agenda) as (app, pilot):
            await pilot.press("ctrl+g", "w")
            await until(pilot, lambda: "several meanings" in text_of(app))
            await pilot.press("end", "m")
            await pilot.pause()
            assert "Which meaning has “PA” in this agenda?" in text_of(app)
            await pilot.press("enter")
            await until(pilot, lambda: "use:" in agenda.read_text("utf-8"))
            await until(pilot, lambda: "several meanings" not in text_of(app))
            await pilot.press("ctrl+z")
            await until(pilot, lambda: agenda.read_text("utf-8") == text)
            await until(pilot, lambda: "several meanings" in text_of(app))
            await pilot.press("ctrl+y")
            await until(pilot, lambda: "use:" in agenda.read_text("utf-8"))
            await pilot.press("ctrl+g", "a", "ctrl+z")
            await until(pilot, lambda: agenda.read_text("utf-8") == text)
            await pilot.press("ctrl+g", "w", "ctrl+z")
            await pilot.pause()
            assert "This is how it was when you opened it." in text_of(app)

    asyncio.run(run())
