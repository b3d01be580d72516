"""Somebody else changed the file too: mine, theirs, both, or later."""

from collections.abc import Iterator
from difflib import unified_diff

from textual import on
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Label, OptionList, Static

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.safe_text import plain, put
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.changes import changes
from inclusive_meetings.tui.widgets.rows import Rows
from inclusive_meetings.workspace.editing.deciding import CHOICES, Choice, decide
from inclusive_meetings.workspace.saving.saved import Saved
from inclusive_meetings.workspace.saying import in_words


class Conflict(Dialog):
    """The choices, and what differs."""

    TITLE_KEY = "conflict.title"

    def body(self) -> Iterator[Widget]:
        """Yield the choices and the difference."""
        session = self.desk.session
        theirs = session.theirs if session else None
        key = "what" if theirs else "gone"
        # Alone it must not be docked: a box with nothing else would have no height.
        with Vertical(id="head" if theirs else "gone"):
            yield Static(plain(say(f"conflict.{key}")))
            yield Rows(id="whose")
            yield Static(id="more", classes="quiet")
            if theirs:
                yield Label(plain(say("conflict.difference")), classes="label")
        if session and theirs:
            with VerticalScroll(id="difference"):
                lines = unified_diff(
                    theirs.text.splitlines(), session.text.splitlines(), n=1
                )
                yield Static(changes("\n".join(list(lines)[2:])))

    def on_mount(self) -> None:
        """Begin with the list, and listen to what becomes of the file."""
        self.query_one(Rows).focus()
        self.desk.kept.subscribe(self, lambda _: self.close_when_over())

    def on_resize(self, _event: Resize) -> None:
        """Fill the list anew: in a low window each choice has one line."""
        self.once_drawn(self.show_choices)

    def show_choices(self) -> None:
        """Show the choices, and what they do where there is room for it."""
        is_low = self.has_class("-low")
        self.query_one(Rows).show([_row(name, in_full=not is_low) for name in CHOICES])
        self.query_one("#more").display = is_low

    @on(OptionList.OptionHighlighted)
    def stood_on(self, event: OptionList.OptionHighlighted) -> None:
        """Say below the list what the choice does."""
        words = say(f"conflict.{CHOICES[event.option_index]}-more")
        put(plain(words), self.query_one("#more", Static))

    def close_when_over(self) -> None:
        """Ask no longer where the file is back as it was."""
        session = self.desk.session
        is_over = session is None or session.saved is not Saved.CHANGED_OUTSIDE
        if is_over and self.app.screen is self:
            self.chairs.put_away()

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        """Bring the two together, as chosen."""
        name, session = CHOICES[event.option_index], self.desk.session
        self.chairs.put_away()
        if session is None or name == "later":
            return
        try:
            aside = decide(session, Choice(name))
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        self.desk.decided()
        if aside is not None:
            self.chairs.tell(say("conflict.aside", file=aside.name))


def _row(name: str, *, in_full: bool) -> Content:
    title = Content.styled(say(f"conflict.{name}"), "bold")
    if not in_full:
        return title
    return Content("\n").join([title, plain(say(f"conflict.{name}-more"))])
