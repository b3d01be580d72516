"""The e-mail to whoever brought a word in, to be copied. Nothing is sent from here."""

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.words.inbox import Letter


class LetterBox(Dialog):
    """The text, to copy; `then` keeps that it was sent."""

    PLACE = "letter"
    BINDINGS: ClassVar[list[BindingType]] = bindings("letter")

    def __init__(self, letter: Letter, then: Callable[[], object]) -> None:
        super().__init__()
        self._letter = letter
        self._then = then

    def box_title(self) -> str:
        """Return to whom it goes."""
        to = self._letter.to
        return say("words.letter", to=to) if to else say("words.letter-nobody")

    def body(self) -> Iterator[Widget]:
        """Yield the text."""
        yield Static(plain(say("words.letter-how")), classes="quiet")
        with VerticalScroll():
            yield Static(plain(self._letter.text))

    def action_copy(self) -> None:
        """Copy the text."""
        self.app.copy_to_clipboard(self._letter.text)
        self.chairs.tell(say("words.copied"))

    def action_asked(self) -> None:
        """Keep that somebody was asked."""
        self.chairs.put_away()
        self._then()
