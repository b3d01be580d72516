"""Six questions, and an agenda is there."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Button, Input, Static

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.dialogs.lines import Lines
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.field_label import FieldLabel
from inclusive_meetings.tui.widgets.unsent_line import UnsentLine
from inclusive_meetings.workspace.new_agenda.starting import (
    QUESTIONS,
    Answers,
    first_wrong,
    new_agenda,
)
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.telling.calendar_day import in_full, no_day_told


class NewAgenda(Lines):
    """The questions, one below the other; all of them may stay empty."""

    TITLE_KEY = "first-run.ask-title"
    AUTO_FOCUS: ClassVar[str | None] = ""

    def body(self) -> Iterator[Widget]:
        """Yield the questions."""
        with Vertical(id="head"):
            yield Static(plain(say("first-run.ask-how")), classes="quiet")
        with VerticalScroll(can_focus=False, id="fields"):
            for name in QUESTIONS:
                yield FieldLabel(say(f"first-run.{name}-question"), name)
                line = UnsentLine(self.desk.home, None, f"first-run.{name}")
                line.id, line.placeholder = name, say(f"first-run.{name}-example")
                yield line
            # Inside, so that it comes into sight in a window of any height.
            words = say("first-run.ask-file", folder=Path.cwd().as_posix())
            yield Static(plain(words), classes="quiet")
            yield Button(plain(say("first-run.make")), id="make")

    def on_mount(self) -> None:
        """Begin with the first question; scrolled to, it would hide its own label."""
        self.query_one(f"#{QUESTIONS[0]}", Input).focus(scroll_visible=False)

    @on(Button.Pressed, "#make")
    def made(self) -> None:
        """Write the agenda and open it; say what was not understood."""
        given = {name: self.query_one(f"#{name}", Input).value for name in QUESTIONS}
        if wrong := no_day_told(given["date"], self.desk.day):
            self._ask_again("date", wrong)
            return
        given["date"] = in_full(given["date"], self.desk.day)
        try:
            agenda = new_agenda(Answers(**given), Path.cwd())
        except CannotRead as error:
            self._ask_again(first_wrong(Answers(**given), Path.cwd()), in_words(error))
            return
        for line in self.query(UnsentLine):
            line.given()  # nothing to come back to
        self.chairs.news.clear()
        self.chairs.open_agenda(agenda)

    def _ask_again(self, name: str, wrong: str) -> None:
        """Say what is wrong, and go where it was typed."""
        for field in self.query(Input):
            if field.id == name:
                field.focus()
        self.chairs.tell(wrong, wrong=True)
