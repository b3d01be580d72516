"""What is typed into a box is there again until it is given, whatever ends the box."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.widgets import Input

from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.workspace.settings.unsent import unsent
from inclusive_meetings.workspace.words.answering import own_glossary
from tests.tui.at_the_screen import Chair, chair, text_of, type_words, until
from tests.workspace.agendas import home, sample

# A screen takes a second to start; .ci/run has the time.
pytestmark = pytest.mark.slow

BARRIER = "What stops people? Never write down who said it"


def on_a_screen(
    folder: Path, letter: str, doing: Callable[[Chairs, Chair], Awaitable[None]]
) -> None:
    async def run() -> None:
        async with chair(folder, sample(folder)) as (app, pilot):
            await pilot.press("ctrl+g", letter)
            await pilot.pause()
            await doing(app, pilot)

    asyncio.run(run())


def answer(app: Chairs) -> str:
    return app.screen.query_one("#answer", Input).value


def test_a_note_that_was_left_is_there_again_until_it_is_given(tmp_path: Path) -> None:
    async def leaves(app: Chairs, pilot: Chair) -> None:
        await pilot.press("b")
        await pilot.pause()
        await type_words(pilot, "No ramp")
        assert answer(app) == "No ramp"
        await pilot.press("escape")

    async def gives(app: Chairs, pilot: Chair) -> None:
        await pilot.press("b")
        await until(pilot, lambda: "No ramp" in text_of(app))
        assert "This is what you typed here before and did not give." in text_of(app)
        await type_words(pilot, " at the side")
        await pilot.press("enter")
        await until(pilot, lambda: "No ramp at the side" in text_of(app))
        await pilot.press("b")
        await until(pilot, lambda: bool(app.screen.query("#answer")))
        assert answer(app) == ""

    on_a_screen(tmp_path, "d", leaves)
    on_a_screen(tmp_path, "d", gives)


def test_who_does_it_is_not_kept_for_the_next_action(tmp_path: Path) -> None:
    async def leaves(app: Chairs, pilot: Chair) -> None:
        for action in ("Ring", "Write"):
            await pilot.press("a")
            await until(pilot, lambda: bool(app.screen.query("#answer")))
            await type_words(pilot, action)
            await pilot.press("enter")
            await until(pilot, lambda: "Who does it?" in text_of(app))
            assert answer(app) == ""
            await type_words(pilot, "Jo")
            await pilot.press("escape")
            await pilot.pause()

    on_a_screen(tmp_path, "d", leaves)


def test_what_is_being_typed_is_kept_before_anything_closes_the_box(
    tmp_path: Path,
) -> None:
    async def types(app: Chairs, pilot: Chair) -> None:
        await pilot.press("b")
        await pilot.pause()
        await type_words(pilot, "No ramp")
        await until(
            pilot,
            lambda: unsent(home(tmp_path), sample(tmp_path), BARRIER) == "No ramp",
        )
        assert answer(app) == "No ramp"

    on_a_screen(tmp_path, "d", types)


def test_a_meaning_stays_written_where_the_question_after_it_is_left(
    tmp_path: Path,
) -> None:
    async def leaves(app: Chairs, pilot: Chair) -> None:
        await pilot.press("m")
        await pilot.pause()
        await type_words(pilot, "The way to help.")
        await pilot.press("enter")
        await until(pilot, lambda: "Who says so?" in text_of(app))
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("m")
        await until(pilot, lambda: bool(app.screen.query("#answer")))
        assert answer(app) == "The way to help."
        await pilot.press("enter")
        await until(pilot, lambda: "Who says so?" in text_of(app))
        await pilot.press("enter")
        await until(pilot, own_glossary(sample(tmp_path)).exists)

    on_a_screen(tmp_path, "w", leaves)
    text = own_glossary(sample(tmp_path)).read_text(encoding="utf-8")
    assert "The way to help." in text


def test_a_name_stays_where_nobody_says_what_the_person_is_here(
    tmp_path: Path,
) -> None:
    async def leaves(app: Chairs, pilot: Chair) -> None:
        await pilot.press("a")
        await pilot.pause()
        await type_words(pilot, "Grace Okello")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("a")
        await until(pilot, lambda: bool(app.screen.query("#answer")))
        assert answer(app) == "Grace Okello"

    on_a_screen(tmp_path, "p", leaves)


def test_a_reason_to_allow_is_there_again(tmp_path: Path) -> None:
    async def leaves(app: Chairs, pilot: Chair) -> None:
        await pilot.press("f8", "enter", "a")
        await pilot.pause()
        await type_words(pilot, "We asked")
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("enter", "a")
        await until(pilot, lambda: bool(app.screen.query("#reason")))
        assert app.screen.query_one("#reason", Input).value == "We asked"

    on_a_screen(tmp_path, "a", leaves)
