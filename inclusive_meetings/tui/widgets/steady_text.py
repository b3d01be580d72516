"""Lines and texts that lay the screen out at most once when their words change.

The library lays all of it out again whenever something that may be scrolled gets longer
inside, though its place on the screen stays: with each letter that is typed into a
line, and twice for a text beside a list. What it lays out it draws, so that nothing of
these two has to be drawn once more.
"""

from textual.containers import VerticalScroll
from textual.events import Paste
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input, Static


class Line(Input):
    """A line to type in."""

    virtual_size: Reactive[Size] = Reactive(Size(0, 0), layout=False)

    def on_paste(self, event: Paste) -> None:
        """Take all that is pasted: the library keeps the first line, and no more."""
        first, *others = event.text.splitlines() or [""]
        if others:
            first = " ".join(filter(None, map(str.strip, (first, *others))))
        self.replace(first, *self.selection)
        event.prevent_default()
        event.stop()


class Reading(Static):
    """A text of any length."""

    virtual_size: Reactive[Size] = Reactive(Size(0, 0), layout=False, repaint=False)


class ReadingPane(VerticalScroll):
    """Room for a text, to be scrolled; it stays as it is whatever the text."""

    virtual_size: Reactive[Size] = Reactive(Size(0, 0), layout=False, repaint=False)
