"""A quiet line above the keys that tells what was done. It covers nothing.

A message that floats over the screen hides rows of a small window just when somebody
wants to see what became of them.
"""

from collections.abc import Iterable

from textual.content import Content
from textual.widgets import Static

from inclusive_meetings.tui.safe_text import plain, put
from inclusive_meetings.tui.say import say


class Said(Static):
    """One line, or as many as what is said needs; empty where nothing is new."""

    def show(self, told: Iterable[tuple[str, bool]]) -> None:
        """Show each on its line; what went wrong has a sign and a colour."""
        lines = [
            Content.styled(plain(say("frame.wrong", words=words)).plain, "$text-error")
            if is_wrong
            else plain(words)
            for words, is_wrong in told
        ]
        put(Content("\n").join(lines), self)
