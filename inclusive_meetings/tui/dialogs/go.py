"""Ctrl+G: where to go, by a letter or by the arrows."""

from collections.abc import Iterator

from textual import on
from textual.events import Key
from textual.widget import Widget
from textual.widgets import OptionList

from inclusive_meetings.tui.destinations import DESTINATIONS, FIRST_RUN, Destination
from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.widgets.rows import Rows


class Go(Dialog):
    """The screens, each with its letter."""

    TITLE_KEY = "help.go-title"
    _is_left = False

    def body(self) -> Iterator[Widget]:
        """Yield the list."""
        yield Rows(id="places")

    def on_mount(self) -> None:
        """Fill the list."""
        rows = self.query_one(Rows)
        names = (f"{each.letter.upper()}  {each.title}" for each in self._open)
        rows.show([plain(name) for name in names])
        rows.focus()

    def on_key(self, event: Key) -> None:
        """Go where the letter leads."""
        for place in self._open:
            if event.key == place.letter:
                event.stop()
                self._go(place)

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        """Go where the arrows lead."""
        self._go(self._open[event.option_index])

    def _go(self, place: Destination) -> None:
        # Whoever types fast has typed on before the screen is there.
        if not self._is_left:
            self._is_left = True
            self.chairs.go_to(place)

    @property
    def _open(self) -> tuple[Destination, ...]:
        if self.desk.session is None:
            return (FIRST_RUN,)
        return DESTINATIONS
