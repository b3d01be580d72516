"""One of several: the arrows and Enter choose, Escape goes back."""

from collections.abc import Callable, Iterator, Sequence

from textual import on
from textual.widget import Widget
from textual.widgets import OptionList

from inclusive_meetings.tui.dialogs.question import Question
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.widgets.rows import Rows


class Choose(Question):
    """One question with its answers. `then` takes the number from 0 of the chosen."""

    def __init__(
        self,
        words: str,
        answers: Sequence[str],
        then: Callable[[int], object],
        at: int = 0,
    ) -> None:
        super().__init__(words, "settings.choose-how")
        self._answers = answers
        self._then = then
        self._at = at

    def body(self) -> Iterator[Widget]:
        """Yield the question and the answers."""
        yield from super().body()
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
