"""The first screen: the sample, a new agenda, a file. Never an error, never empty."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import OptionList, Static

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.frame import Frame
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.rows import Rows
from inclusive_meetings.workspace.new_agenda.starting import SAMPLE, sample
from inclusive_meetings.workspace.opening.browsing import shown_path
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.settings.remembering import recent

CHOICES = ("sample", "new", "open")


class FirstRun(Frame):
    """Where to begin."""

    PLACE = "first-run"
    CSS_PATH = "../looks/first_run.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings("first-run")

    def body(self) -> Iterator[Widget]:
        """Yield the three choices."""
        yield Static(plain(say("first-run.title")), id="welcome")
        yield Rows(id="choices", indent=3)
        yield Static(plain(say("first-run.how")), id="how", classes="quiet")

    def on_mount(self) -> None:
        """Show the choices; the files opened before count as one."""
        self.query_one(Rows).focus()

    def on_resize(self, _event: Resize) -> None:
        """Fill the rows anew: their lines hang on the width."""
        self.once_drawn(self.show_choices)

    def show_choices(self) -> None:
        """Show the choices."""
        rows = [self._row(number, name) for number, name in enumerate(CHOICES, 1)]
        self.query_one(Rows).show(rows)

    @on(OptionList.OptionSelected, "#choices")
    async def chosen(self, event: OptionList.OptionSelected) -> None:
        """Do what was chosen."""
        await self.run_action(CHOICES[event.option_index])

    def action_sample(self) -> None:
        """Copy the sample beside the agendas, once, and open it."""
        try:
            agenda = sample(Path.cwd())
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        self.chairs.open_agenda(agenda)

    def action_new(self) -> None:
        """Ask the six questions."""
        from inclusive_meetings.tui.dialogs.new_agenda import NewAgenda  # noqa: PLC0415 - loaded when asked for

        self.chairs.show(NewAgenda())

    def action_open(self) -> None:
        """Ask for a file, the recent ones first."""
        from inclusive_meetings.tui.dialogs.open_file import OpenFile  # noqa: PLC0415 - as above

        self.chairs.show(OpenFile())

    def _row(self, number: int, name: str) -> Content:
        more = say(f"first-run.{name}-more", folder=shown_path(Path.cwd() / SAMPLE))
        if name == "open" and (files := recent(self.desk.home)):
            more = say("first-run.recent", file=shown_path(files[0]))
        title = Content.styled(f"{number}  {say(f'first-run.{name}')}", "bold")
        gap = [] if self.has_class("-low") else [Content("\u00a0")]
        return Content("\n").join([title, plain(more), *gap])
