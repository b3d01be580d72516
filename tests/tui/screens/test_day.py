"""The day of the meeting: every key, with a clock that the test moves."""

import asyncio
from pathlib import Path

import pytest
from textual.events import Key

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.dialogs.go import Go
from inclusive_meetings.tui.screens.day import DayScreen
from tests.tui.at_the_screen import SIZES, Chair, chair, text_of, type_words
from tests.tui.on_the_day import Clock, kept, on_the_day, words_of
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", SIZES)
def test_the_room_sees_the_item_what_is_left_and_how_late_it_is(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def looks(app: Chairs, pilot: Chair, clock: Clock) -> None:
        assert "The meeting has not begun" in text_of(app)
        assert "It is planned for 10:00." in words_of(app)
        clock.goes(app, minutes=6)
        await pilot.press("enter")
        await pilot.pause()
        assert "1 of 9: Welcome" in text_of(app)
        assert "10 minutes left of 10 minutes" in text_of(app)
        assert "RUNNING 6 MINUTES LATE" in text_of(app)
        assert "planned 10:10, now 10:16" in text_of(app)
        clock.goes(app, minutes=9, seconds=20)
        await pilot.pause()
        assert "less than a minute left of 10 minutes" in text_of(app)
        clock.goes(app, minutes=3)
        await pilot.pause()
        assert "OVER TIME: 2 minutes over the 10 minutes" in text_of(app)
        assert "RUNNING 8 MINUTES LATE" in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "2 of 9: What families told us" in text_of(app)
        await pilot.press("pagedown")
        await pilot.pause()
        assert "What must the pathway never do?" in text_of(app)

    on_the_day(tmp_path, sample(tmp_path), looks, size)


def test_the_clock_reads_the_marks_in_titles_and_questions(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    text = agenda.read_text(encoding="utf-8")
    marked = text.replace("## Welcome", "## **Welcome**", 1)
    marked = marked.replace("## What families", "## `What` families", 1)
    marked = marked.replace("Question: What must", "Question: What *must*", 1)
    agenda.write_text(marked, encoding="utf-8")

    async def looks(app: Chairs, pilot: Chair, clock: Clock) -> None:
        await pilot.press("enter")
        await pilot.pause()
        assert "1 of 9: Welcome" in text_of(app)
        assert "Next: What families told us" in words_of(app)
        clock.goes(app, minutes=10)
        await pilot.press("enter")
        await pilot.pause()
        assert "2 of 9: What families told us" in text_of(app)
        await pilot.press("pagedown")
        await pilot.pause()
        assert "What must the pathway never do?" in words_of(app)

    on_the_day(tmp_path, agenda, looks, SIZES[-1])


def test_pause_more_fewer_back_and_undo(tmp_path: Path) -> None:
    async def does(app: Chairs, pilot: Chair, clock: Clock) -> None:
        await pilot.press("space", "backspace", "plus")
        assert kept(sample(tmp_path)) == ""
        await pilot.press("enter", "space")
        await pilot.pause()
        assert "Paused. Space goes on." in text_of(app)
        clock.goes(app, minutes=4)
        await pilot.press("space", "plus")
        await pilot.pause()
        assert "15 minutes left of 15 minutes" in text_of(app)
        assert "RUNNING 9 MINUTES LATE" in text_of(app)
        await pilot.press("minus", "minus", "enter", "backspace")
        await pilot.pause()
        assert "5 minutes left of 5 minutes" in text_of(app)
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert "2 of 9" in text_of(app)
        await pilot.press("n")
        await pilot.pause()
        assert "10 minutes left of 10 minutes" in text_of(app)

    on_the_day(tmp_path, sample(tmp_path), does)


@pytest.mark.parametrize("size", SIZES)
def test_a_reflection_shows_its_rule_and_nothing_else(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def listens(app: Chairs, pilot: Chair, _: Clock) -> None:
        await pilot.press(*["enter"] * 5)
        await pilot.pause()
        assert "5 of 9: How is this meeting going for you?" in text_of(app)
        assert "LISTENING TIME" in text_of(app)
        assert "Noted so far" not in text_of(app)
        await pilot.press("r")
        await pilot.pause()
        assert "LISTENING TIME" not in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "LISTENING TIME" not in text_of(app)
        await pilot.press("r")
        await pilot.pause()
        assert "LISTENING TIME" in text_of(app)

    on_the_day(tmp_path, sample(tmp_path), listens, size)


@pytest.mark.parametrize("size", SIZES)
def test_a_word_is_two_keystrokes_away(tmp_path: Path, size: tuple[int, int]) -> None:
    async def looks(app: Chairs, pilot: Chair, _: Clock) -> None:
        await pilot.press("w")
        await type_words(pilot, "admiral")
        await pilot.press("enter")
        await pilot.pause()
        assert "A nurse" in text_of(app)
        await pilot.press("escape", "w")
        await type_words(pilot, "zzyzx")
        await pilot.pause()
        assert "Enter notes it as a word that nobody explained" in words_of(app)
        await pilot.press("enter")
        await pilot.pause()

    on_the_day(tmp_path, sample(tmp_path), looks, size)
    assert "- word: zzyzx" in kept(sample(tmp_path))


def test_groups_are_counted_only_when_somebody_starts_it(tmp_path: Path) -> None:
    async def counts(app: Chairs, pilot: Chair, clock: Clock) -> None:
        await pilot.press("enter")
        await pilot.pause()
        assert "staff" not in kept(sample(tmp_path))
        await pilot.press("s")
        clock.goes(app, minutes=3)
        await pilot.press("v")
        clock.goes(app, minutes=2)
        await pilot.pause()
        said = words_of(app)
        assert "Speaking now: VCSO and public people." in said
        assert "VCSO and public people 2 minutes; staff 3 minutes;" in said
        await pilot.press("q", "q")
        await pilot.pause()
        assert "Nobody is being counted." in text_of(app)

    on_the_day(tmp_path, sample(tmp_path), counts)


def test_the_meeting_ends_after_its_last_item_and_e_shows_what_was_noted(
    tmp_path: Path,
) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text("---\ntitle: Falls\n---\n## Hello\n- Time: 10 min\n")

    async def ends(app: Chairs, pilot: Chair, clock: Clock) -> None:
        await pilot.press("enter")
        clock.goes(app, minutes=12)
        await pilot.press("enter")
        await pilot.pause()
        assert "The meeting is over. It took 12 minutes." in text_of(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Nothing was noted." in text_of(app)
        await pilot.press("escape", "backspace")
        await pilot.pause()
        assert "1 of 1: Hello" in text_of(app)

    on_the_day(tmp_path, agenda, ends)


def test_letters_that_were_typed_too_fast_lead_nowhere_else(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            await pilot.press("ctrl+g")
            box = app.screen
            assert isinstance(box, Go)
            for letter in "dpv":
                box.on_key(Key(letter, letter))
            await pilot.pause()
            assert isinstance(app.screen, DayScreen)

    asyncio.run(run())
