"""Words: those that nobody has explained on top, what the glossaries know below."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input

from inclusive_meetings.model.day import NoteKind
from inclusive_meetings.model.glossary import Glossary
from inclusive_meetings.readers.inbox_file import inbox_path
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.words_actions import WordsActions
from inclusive_meetings.tui.widgets.rows import KeyRows
from inclusive_meetings.tui.widgets.steady_text import Line
from inclusive_meetings.tui.widgets.word_rows import (
    about,
    rows_found,
    rows_of_agenda,
    shown,
)
from inclusive_meetings.workspace.day.notes import day_now
from inclusive_meetings.workspace.undo.beside import FileHistory
from inclusive_meetings.workspace.words.answering import own_glossary
from inclusive_meetings.workspace.words.looking_up import looked_up, made_ready
from inclusive_meetings.workspace.words.settling import open_questions
from inclusive_meetings.workspace.words.still_open import still_open

# Seconds after the last letter: whoever types on does not read what stands beside it,
# and a text with a dozen translations lays the screen out.
PAUSE = 0.15


class WordsScreen(WordsActions):
    """A line to search in, words, and all about one of them."""

    PLACE = "words"
    BINDINGS: ClassVar[list[BindingType]] = bindings("words")
    FIRST = 1  # below the first title
    said = ""
    _ready: Glossary | None = None
    _later: Timer | None = None

    def body(self) -> Iterator[Widget]:
        """Yield the search above the rest."""
        yield Line(placeholder=say("words.search"), id="search")
        yield from super().body()

    def history(self) -> FileHistory | None:
        """Return the changes to the inbox and to our own glossary."""
        agenda = self.agenda
        if agenda is None:
            return None
        return self.desk.beside(inbox_path(agenda), own_glossary(agenda))

    def load(self) -> None:
        """Read the inbox, or look up what was typed."""
        found, agenda = self.desk.found, self.agenda
        self.said, self.word_rows = say("words.checking"), ()
        if found is None or found.opened is None or agenda is None:
            return
        known, count = found.opened.known, len(found.opened.known.terms)
        typed = self.query_one("#search", Input).value
        if typed.strip():
            terms = looked_up(typed, known)
            self.word_rows = rows_found(terms)
            self.said = say("words.sums-found", found=len(terms), all=count)
            return
        self._make_ready(known)
        noted = day_now(agenda).of(NoteKind.WORD)
        waiting = still_open(agenda, found.jargon, noted, known)
        used = found.opened.words
        unsettled = open_questions(known)
        self.word_rows = rows_of_agenda(waiting, used, unsettled)
        self.said = say("words.sums", open=len(waiting), known=len(used), all=count)

    def rows(self) -> Sequence[Content]:
        """Return the words, each on one line."""
        width = self.query_one("#lines", KeyRows).width
        return [shown(row, width) for row in self.word_rows]

    def _make_ready(self, known: Glossary) -> None:
        if known is not self._ready:
            self._ready = known
            self.run_worker(lambda: made_ready(known), thread=True, group="search")

    def sums(self) -> str:
        """Return how many there are."""
        return self.said

    def about(self) -> Content:
        """Return all about the word that one is on."""
        session = self.desk.session
        if session is None or self.at >= len(self.word_rows):
            return Content()
        return about(self.word_rows[self.at], session.wording)

    def show_one(self) -> None:
        """Show all about the row that one is on; of a search, when letters stop."""
        if self._later is not None:
            self._later.stop()
        if self.query_one("#search").has_focus:
            self._later = self.set_timer(PAUSE, self.while_there(super().show_one))
        else:
            super().show_one()

    @on(Input.Changed, "#search")
    def typed(self) -> None:
        """Show what is found; the list stands on the first."""
        searching = bool(self.query_one("#search", Input).value.strip())
        self.show(0 if searching else self.FIRST)

    @on(Input.Submitted, "#search")
    def chosen(self) -> None:
        """Go from the search to what was found."""
        self.query_one("#lines").focus()

    def action_search(self) -> None:
        """Go to the line to search in."""
        self.query_one("#search").focus()
