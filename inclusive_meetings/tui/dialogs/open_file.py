"""Open a file: one that was opened before, or any path."""

from collections.abc import Iterator
from pathlib import Path

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Label, OptionList, Static

from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.shown import plain
from inclusive_meetings.tui.widgets.field_label import FieldLabel
from inclusive_meetings.tui.widgets.rows import Rows
from inclusive_meetings.workspace.remembering import recent


class OpenFile(Dialog):
    """The recent files, and a line for a path."""

    TITLE_KEY = "first-run.open-title"

    def body(self) -> Iterator[Widget]:
        """Yield the files, or say that there are none."""
        yield Static(plain(say("first-run.open-how")), classes="quiet")
        yield Label(plain(say("first-run.recent-title")), classes="label")
        if recent(self.desk.home):
            yield Rows(id="recent")
        else:
            yield Static(plain(say("first-run.open-none")))
        yield FieldLabel(say("first-run.open-file"), "path")
        yield Input(id="path")

    def on_mount(self) -> None:
        """Fill the list."""
        for rows in self.query(Rows):
            files = recent(self.desk.home)
            rows.show([plain(path.as_posix()) for path in files])
            rows.focus()

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        """Open one of the recent files."""
        self.chairs.open_agenda(recent(self.desk.home)[event.option_index])

    @on(Input.Submitted)
    def typed(self, event: Input.Submitted) -> None:
        """Open the file that was typed; terminals put quotes around what is dropped."""
        words = event.value.strip().strip("'\"")
        if words:
            self.chairs.open_agenda(Path(words).expanduser())
