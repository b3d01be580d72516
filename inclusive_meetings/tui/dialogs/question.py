"""A box that asks one thing: in its border, or above the answer where it is long."""

from collections.abc import Iterator

from textual.widget import Widget
from textual.widgets import Static

from inclusive_meetings.tui.frame import SMALLEST, Dialog
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say

FITS = SMALLEST[0] - 8  # what a border has room for in the smallest window


class Question(Dialog):
    """One question; `how` is the text of how it is answered."""

    def __init__(self, words: str, how: str) -> None:
        super().__init__()
        self._words = words
        self._how = how

    def on_mount(self) -> None:
        """Begin anew: what was said before belongs to no answer."""
        self.chairs.news.turn_the_page()

    def box_title(self) -> str:
        """Return the question, where the border has room for it."""
        return self._words if len(self._words) <= FITS else ""

    def body(self) -> Iterator[Widget]:
        """Yield the question, if it is not in the border, and how it is answered."""
        if not self.box_title():
            yield Static(plain(self._words), classes="asked")
        yield Static(plain(say(self._how)), classes="quiet")
