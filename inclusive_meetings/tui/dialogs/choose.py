"""One of several: the arrows and Enter choose, Escape goes back."""

from collections.abc import Callable, Iterator, Sequence

from textual import on
from textual.widget import Widget
from textual.widgets import OptionList, Static

from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.shown import plain
from inclusive_meetings.tui.widgets.rows import Rows


class Choose(Dialog):
    """One question with its answers. `then` takes the number from 0 of the chosen."""

    def __init__(
        self,
        words: str,
        answers: Sequence[str],
        then: Callable[[int], object],
        at: int = 0,
    ) -> None:
        super().__init__()
        self._words = words
        self._answers = answers
        self._then = then
        self._at = at

    def box_title(self) -> str:
        """Return the question."""
        return self._words

    def body(self) -> Iterator[Widget]:
        """Yield the answers."""
        yield Static(plain(say("settings.choose-how")), classes="quiet")
        yield Rows(id="answers")

    def on_mount(self) -> None:
        """Fill the list, and stand on what is so now."""
        rows = self.query_one(Rows)
        rows.show([plain(each) for each in self._answers], self._at)
        rows.focus()

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        """Hand on what was chosen."""
        self.chairs.put_away()
        self._then(event.option_index)
