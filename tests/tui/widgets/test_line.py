"""What is pasted into a line is in it, all of it."""

import asyncio

import pytest
from textual.app import App, ComposeResult
from textual.events import Paste

from inclusive_meetings.tui.widgets.steady_text import Line


class OneLine(App[None]):
    """A line on the screen."""

    def compose(self) -> ComposeResult:
        """Yield it."""
        yield Line("Before.", id="line", select_on_focus=False)


@pytest.mark.parametrize(
    ("pasted", "there"),
    [
        (" The hall", "Before. The hall"),
        (" The hall\n", "Before. The hall"),
        ("\r\n", "Before."),
        ("", "Before."),
        ("Ana Pop;\r\n\r\n  Jo Lamb\n", "Before.Ana Pop; Jo Lamb"),
    ],
)
def test_of_several_pasted_lines_none_is_lost(pasted: str, there: str) -> None:
    async def run() -> None:
        app = OneLine()
        async with app.run_test(size=(80, 24)) as pilot:
            line = app.query_one(Line)
            line.focus()
            await pilot.press("end")
            app.post_message(Paste(pasted))
            await pilot.pause()
            assert line.value == there
            assert line.cursor_position == len(there)

    asyncio.run(run())


def test_what_is_pasted_takes_the_place_of_what_is_chosen() -> None:
    async def run() -> None:
        app = OneLine()
        async with app.run_test(size=(80, 24)) as pilot:
            line = app.query_one(Line)
            line.focus()
            await pilot.press("end", "shift+home")
            app.post_message(Paste("Ana\nPop"))
            await pilot.pause()
            assert line.value == "Ana Pop"

    asyncio.run(run())
