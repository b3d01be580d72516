"""What the screens of a list have in common: lines left, all about one line right.

Each of their files is kept beside the agenda and saved with every key, so there is
nothing to save, and undo goes back one key.
"""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual import on
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import OptionList, Static

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.changes_beside import ChangesBeside
from inclusive_meetings.tui.frame import Frame
from inclusive_meetings.tui.safe_text import plain, put
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.rows import KeyRows
from inclusive_meetings.tui.widgets.steady_text import Reading, ReadingPane
from inclusive_meetings.workspace.saying import in_words


class ListScreen(ChangesBeside, Frame):
    """A list and what is known about the line that one is on.

    A screen of ours gives `rows`, `about` and `history`; `load` reads its file.
    """

    CSS_PATH = "../looks/kept.tcss"
    FIRST: ClassVar[int] = 0
    AT_ONCE: ClassVar[bool] = False  # a click on any row does what Enter does

    def body(self) -> Iterator[Widget]:
        """Yield the sums, the list, and the part beside it."""
        yield Static(id="sums", classes="quiet")
        with Horizontal(id="parts"):
            yield KeyRows(id="lines", indent=2, at_once=self.AT_ONCE)
            with ReadingPane(id="about", can_focus=True):
                yield Reading(id="one")

    def on_mount(self) -> None:
        """Listen, and show what is there."""
        self.hear(self.desk.changed, self.show)
        self.hear(self.desk.examined, self.show)
        self.query_one("#lines").focus()
        self.once_drawn(self.show)

    def on_resize(self, _event: Resize) -> None:
        """Fill the rows anew: their folds hang on the width."""
        self.once_drawn(self.show)

    @property
    def at(self) -> int:
        """Return the number from 0 of the row that one is on."""
        return self.query_one("#lines", KeyRows).highlighted or 0

    def load(self) -> None:
        """Read what is kept. Raises CannotRead."""

    def rows(self) -> Sequence[Content]:
        """Return the rows of the list."""
        return ()

    def first(self) -> int:
        """Return the row from 0 to stand on at first: that which one came for."""
        return self.FIRST

    def sums(self) -> str:
        """Return what stands above the list."""
        return ""

    def about(self) -> Content:
        """Return all about the row that one is on."""
        return Content()

    def show(self, at: int | None = None) -> None:
        """Read the file again, and show it."""
        # A screen that was left still hears what was begun on it.
        if not self.is_there or self.desk.session is None:
            return
        try:
            self.load()
        except CannotRead as error:
            place, what = error.problems[0].place, in_words(error)
            file = place.file.rpartition("/")[2]
            said = say("kept.unreadable", file=file, line=place.line, what=what)
            put(plain(said), self.query_one("#sums", Static))
            return
        put(plain(self.sums()), self.query_one("#sums", Static))
        rows = self.query_one("#lines", KeyRows)
        rows.show(self.rows(), self.first() if rows.highlighted is None else at)
        self.show_one()

    @on(OptionList.OptionHighlighted, "#lines")
    def went(self) -> None:
        """Show all about the row that one went to."""
        self.show_one()

    def show_one(self) -> None:
        """Show all about the row that one is on."""
        put(self.about(), self.query_one("#one", Static))
