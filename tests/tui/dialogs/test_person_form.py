"""What one person answers, and whom one stands on after adding them."""

from pathlib import Path

import pytest

from inclusive_meetings.tui.app import Chairs
from tests.tui.at_the_screen import Chair, text_of, type_words, until
from tests.tui.on_the_people import on_the_people, people_of
from tests.workspace.agendas import sample

pytestmark = pytest.mark.slow


def test_what_one_field_does_not_take_is_said_until_it_does(tmp_path: Path) -> None:
    path = people_of(tmp_path)

    async def types_on(app: Chairs, pilot: Chair) -> None:
        await pilot.press("enter")
        await pilot.pause()
        app.screen.query_one("#languages").focus()
        await pilot.press("end")
        await type_words(pilot, "; Elvish of old")
        app.screen.query_one("#food").focus()
        await type_words(pilot, "Halal")
        await until(pilot, lambda: "food: Halal" in path.read_text(encoding="utf-8"))
        assert "“Elvish of old” is not the code of a language." in text_of(app)
        app.screen.query_one("#languages").focus()
        await pilot.press("end", *["backspace"] * len("; Elvish of old"))
        await type_words(pilot, "; Welsh")
        await until(pilot, lambda: ", cy]" in path.read_text(encoding="utf-8"))
        await until(pilot, lambda: "is not the code" not in text_of(app))

    on_the_people(tmp_path, sample(tmp_path), types_on)


def test_one_stands_on_whom_one_has_just_added(tmp_path: Path) -> None:
    async def adds(app: Chairs, pilot: Chair) -> None:
        await pilot.press("a")
        await pilot.pause()
        await type_words(pilot, "Di Poe")
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("enter")
        await until(pilot, lambda: "▶ Di Poe" in text_of(app))
        await pilot.press("enter")
        await pilot.pause()
        assert str(app.screen.query_one("#box").border_title) == "Di Poe"

    on_the_people(tmp_path, sample(tmp_path), adds)
