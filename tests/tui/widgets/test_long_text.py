"""What is pasted into a text of several lines can be taken back, and come again."""

import asyncio

from textual.app import App, ComposeResult
from textual.events import Paste

from inclusive_meetings.tui.widgets.long_text import LongText

MINUTES = "\n".join(f"{number}. What was said about the bus." for number in range(40))


class OneText(App[None]):
    """A text with two lines on the screen."""

    def compose(self) -> ComposeResult:
        """Yield it."""
        text = LongText("Before. ", id="text", compact=True)
        text.styles.height = 2
        yield text


def test_forty_pasted_lines_are_taken_back_and_come_again() -> None:
    async def run() -> None:
        app = OneText()
        async with app.run_test(size=(80, 24)) as pilot:
            text = app.query_one(LongText)
            text.focus()
            await pilot.press("end")
            app.post_message(Paste(MINUTES))
            await pilot.pause()
            assert text.text == f"Before. {MINUTES}"
            await pilot.press("ctrl+z")
            await pilot.pause()
            assert (text.text, text.cursor_location) == ("Before. ", (0, 8))
            await pilot.press("ctrl+y")
            await pilot.pause()
            assert text.text == f"Before. {MINUTES}"

    asyncio.run(run())


def test_where_nothing_can_be_taken_back_the_cursor_stays() -> None:
    async def run() -> None:
        app = OneText()
        async with app.run_test(size=(80, 24)) as pilot:
            text = app.query_one(LongText)
            text.focus()
            await pilot.press("end", "ctrl+z", "ctrl+y")
            await pilot.pause()
            assert text.cursor_location == (0, 8)

    asyncio.run(run())
