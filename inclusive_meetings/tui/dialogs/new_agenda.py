"""Six questions, and an agenda is there."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget
from textual.widgets import Button, Input, Label, Static

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.dialogs.lines import Lines
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.shown import plain
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.starting import QUESTIONS, Answers, new_agenda


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
                yield Label(plain(say(f"first-run.{name}-question")), classes="label")
                example = say(f"first-run.{name}-example")
                yield Input(placeholder=example, id=name)
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
        try:
            agenda = new_agenda(Answers(**given), Path.cwd())
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        self.chairs.open_agenda(agenda)
