"""Look a word up while people talk: a key, some letters, and its meaning is there."""

from collections.abc import Callable, Iterator

from textual import on
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static

from inclusive_meetings.model.glossary import Term
from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.rows import Rows
from inclusive_meetings.tui.widgets.steady_text import Line
from inclusive_meetings.tui.widgets.word_rows import WordRow, about, shown
from inclusive_meetings.workspace.editing.typed import one_line
from inclusive_meetings.workspace.words.looking_up import looked_up

ROWS_AT_MOST = 20


class LookUp(Dialog):
    """A line to type in, what is found, and its meaning; `missing` takes a word."""

    CSS_PATH = "../looks/look_up.tcss"
    TITLE_KEY = "day.look-up"

    def __init__(self, missing: Callable[[str], None]) -> None:
        super().__init__()
        self._missing = missing
        self._found: tuple[Term, ...] = ()

    def body(self) -> Iterator[Widget]:
        """Yield the line, the words found, and the meaning of one."""
        yield Static(plain(say("day.look-up-how")), classes="quiet")
        yield Line(id="typed")
        yield Rows(id="found")
        with VerticalScroll(id="meaning", can_focus=False):
            yield Static(plain(say("day.look-up-type")), id="one")

    @on(Input.Changed)
    def typed(self, event: Input.Changed) -> None:
        """Show what is found, and the meaning of the first."""
        found = self.desk.found
        rows = self.query_one("#found", Rows)
        if found is None or found.opened is None:
            self._say(say("day.look-up-wait"))
            return
        self._found = looked_up(event.value, found.opened.known)[:ROWS_AT_MOST]
        rows.show([shown(WordRow(term=term), rows.width) for term in self._found], 0)
        word = one_line(event.value)
        if not self._found:
            key = "look-up-none" if word else "look-up-type"
            self._say(say(f"day.{key}", **{"word": word} if word else {}))

    @on(Input.Submitted)
    def chosen(self, event: Input.Submitted) -> None:
        """Stay on the meaning; a word that no glossary has is noted."""
        word, found = one_line(event.value), self.desk.found
        if self._found:
            self.query_one("#found").focus()
        elif word and found is not None and found.opened is not None:
            self.chairs.put_away()
            self._missing(word)

    @on(OptionList.OptionHighlighted, "#found")
    def show_one(self) -> None:
        """Show the meaning of the word that one is on."""
        at, session = self.query_one("#found", Rows).highlighted, self.desk.session
        if session is not None and at is not None and at < len(self._found):
            row = WordRow(term=self._found[at])
            self.query_one("#one", Static).update(about(row, session.wording))

    def _say(self, words: str) -> None:
        self.query_one("#one", Static).update(plain(words))
