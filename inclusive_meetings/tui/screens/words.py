"""Words: those that nobody has explained on top, what the glossaries know below."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input

from inclusive_meetings.model.authors import authors
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.inbox_file import inbox_path
from inclusive_meetings.tui.desk import in_words
from inclusive_meetings.tui.dialogs.ask import Ask
from inclusive_meetings.tui.dialogs.letter import LetterBox
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.kept import KeptScreen
from inclusive_meetings.tui.widgets.rows import KeyRows
from inclusive_meetings.tui.widgets.word_rows import (
    WordRow,
    about,
    rows_found,
    rows_of_agenda,
    shown,
)
from inclusive_meetings.workspace import answering
from inclusive_meetings.workspace.editing.beside import FileHistory
from inclusive_meetings.workspace.editing.facts import fact_added
from inclusive_meetings.workspace.inbox import letters
from inclusive_meetings.workspace.looking_up import looked_up


class WordsScreen(KeptScreen):
    """A line to search in, words, and all about one of them."""

    PLACE = "words"
    BINDINGS: ClassVar[list[BindingType]] = bindings("words")
    FIRST = 1  # below the first title
    word_rows: tuple[WordRow, ...] = ()
    said = ""

    def body(self) -> Iterator[Widget]:
        """Yield the search above the rest."""
        yield Input(placeholder=say("words.search"), id="search")
        yield from super().body()

    def history(self) -> FileHistory | None:
        """Return the changes to the inbox and to our own glossary."""
        agenda = self._agenda
        if agenda is None:
            return None
        return self.desk.beside(inbox_path(agenda), answering.own_glossary(agenda))

    def load(self) -> None:
        """Read the inbox, or look up what was typed."""
        found, agenda = self.desk.found, self._agenda
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
        still_open = answering.still_open(agenda, found.jargon)
        used = found.opened.words
        self.word_rows = rows_of_agenda(still_open, used)
        self.said = say("words.sums", open=len(still_open), known=len(used), all=count)

    def rows(self) -> Sequence[Content]:
        """Return the words, each on one line."""
        width = self.query_one("#lines", KeyRows).width
        return [shown(row, width) for row in self.word_rows]

    def sums(self) -> str:
        """Return how many there are."""
        return self.said

    def about(self) -> Content:
        """Return all about the word that one is on."""
        session = self.desk.session
        if session is None or self.at >= len(self.word_rows):
            return Content()
        return about(self.word_rows[self.at], session.wording)

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

    def action_explain(self) -> None:
        """Ask what a word means, and who says so."""
        word = self._word()
        if word is None:
            return
        title = say("words.ask-meaning", word=word.form)
        self.chairs.show(Ask(title, lambda meaning: self._who_says(word, meaning)))

    def action_author(self) -> None:
        """Show the e-mail to whoever brought the word in."""
        word, session, found = self._word(), self.desk.session, self.desk.found
        if word is None or session is None or not found or found.opened is None:
            return
        (letter,) = letters(found.opened.meeting, (word,), session.wording)
        values = answering.asked(letter.to, self.desk.day)
        said = say("words.said-asked", word=word.form, name=values["asked"])
        self.chairs.show(LetterBox(letter, lambda: self._note(word, values, said)))

    def action_everyday(self) -> None:
        """Say that everybody knows the word."""
        word = self._word()
        if word is not None:
            said = say("words.said-everyday", word=word.form)
            self._note(word, answering.everyday(), said)

    def action_ignore(self) -> None:
        """Say why nobody needs the word explained."""
        word = self._word()
        if word is not None:
            said = say("words.said-ignore", word=word.form)
            title = say("words.ask-ignore", word=word.form)
            ask = Ask(title, lambda why: self._note(word, answering.ignored(why), said))
            self.chairs.show(ask)

    @property
    def _agenda(self) -> Path | None:
        return self.desk.session.agenda if self.desk.session else None

    def _word(self) -> Jargon | None:
        row = self.word_rows[self.at] if self.at < len(self.word_rows) else WordRow()
        if row.jargon is None:
            self.chairs.tell(say("words.only-open"))
        return row.jargon

    def _note(self, word: Jargon, values: Mapping[str, str], said: str) -> None:
        agenda = self._agenda
        if agenda is not None:
            self.write(lambda: answering.note(agenda, word.form, values), said)

    def _who_says(self, word: Jargon, meaning: str) -> None:
        session = self.desk.session
        meeting = session.meeting if session else None
        named = authors(meeting, word.appearances[0].where) if meeting else ()
        self.ask(
            "words.ask-said-by",
            lambda name: self._explained(word, meaning, name),
            named[0] if named else "",
            may_be_empty=True,
        )

    def _explained(self, word: Jargon, meaning: str, name: str) -> None:
        session = self.desk.session
        if session is None or session.meeting is None:
            return
        agenda, meeting = session.agenda, session.meeting
        said = say("words.said-meaning", word=word.form)
        done = self.write(
            lambda: answering.explain(agenda, meeting, word.form, meaning, name), said
        )
        if done and answering.is_not_named(meeting) and session.outline:
            try:
                text = fact_added(session.outline, "glossaries", answering.OURS)
            except CannotRead as error:
                self.chairs.tell(in_words(error), wrong=True)
                return
            self.desk.retext(text, say("words.glossary-added"))
