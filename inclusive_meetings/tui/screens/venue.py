"""The venue: each question answered with one key; not checked never looks like yes."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.model.venue import Answer, Venue
from inclusive_meetings.tui.dialogs.places import PlacesBox
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.kept import KeptScreen
from inclusive_meetings.tui.widgets import venue_rows as drawn
from inclusive_meetings.tui.widgets.venue_rows import VenueRow
from inclusive_meetings.workspace.editing.beside import FileHistory
from inclusive_meetings.workspace.editing.facts import fact_set
from inclusive_meetings.workspace.remembering import choice, remember
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.venue import (
    LOOKED,
    VenueLine,
    new_venue,
    new_venue_path,
    said,
    venue_lines,
    venue_path,
    write_answer,
)
from inclusive_meetings.workspace.venue_comparing import places

LAST_NAME = "done-by"


class VenueScreen(KeptScreen):
    """Questions under their titles, and why each of them is asked."""

    PLACE = "venue"
    BINDINGS: ClassVar[list[BindingType]] = bindings("venue")
    FIRST = 1  # below the first title
    venue_rows: tuple[VenueRow, ...] = ()

    def history(self) -> FileHistory | None:
        """Return the changes to the file of the venue."""
        path = self._path()
        return self.desk.beside(path) if path else None

    def load(self) -> None:
        """Take the venue as it was last understood."""
        session = self.desk.session
        self.venue_rows = ()
        if session is not None and session.meeting and session.meeting.where.venue:
            lines = venue_lines(session.meeting, session.wording)
            self.venue_rows = drawn.venue_rows(lines, session.wording)

    def rows(self) -> Sequence[Content]:
        """Return titles and questions."""
        return [drawn.shown(row) for row in self.venue_rows]

    def sums(self) -> str:
        """Return how many questions have each answer."""
        session = self.desk.session
        meeting = session.meeting if session else None
        if meeting is None or meeting.where.venue is None:
            return say("venue.none")
        lines = [row.line for row in self.venue_rows if row.line]
        number = Counter(line.answer for line in lines)
        words = say(
            "venue.sums",
            venue=meeting.where.venue.name,
            yes=number[Answer.YES],
            no=number[Answer.NO],
            unchecked=number[Answer.NOT_CHECKED],
            unneeded=number[Answer.NOT_NEEDED],
        )
        doubtful = sum(line.is_doubtful for line in lines)
        more = say("venue.sums-doubtful", count=doubtful) if doubtful else ""
        return f"{words} {more}".rstrip()

    def about(self) -> Content:
        """Return what is known, and why it is asked."""
        if self.at >= len(self.venue_rows):
            return Content()
        return drawn.about(self.venue_rows[self.at])

    def action_answer(self, name: str) -> None:
        """Answer the question; ask who looked, once."""
        line, answer = self._line(), Answer(name)
        if line is None:
            return
        by = choice(self.desk.home, LAST_NAME, "")
        if answer in LOOKED and not by:
            self._ask_who(lambda name: self._answer(line, answer, name))
        else:
            self._answer(line, answer, by)

    def action_note(self) -> None:
        """Ask for a note."""
        line = self._line()
        if line is not None:
            there = line.found.note if line.found else ""
            words = say("venue.said-note", ask=line.ask)
            # A note alone answers nothing.
            also = {} if line.found else {"answer": Answer.NOT_CHECKED.value}
            self.ask(
                "venue.ask-note",
                lambda note: self._write(line, {**also, "note": note}, words),
                there,
                may_be_empty=True,
            )

    def action_who(self) -> None:
        """Ask who looks, for all answers from now on."""
        self._ask_who(lambda name: self.chairs.tell(say("venue.said-who", name=name)))

    def action_add(self) -> None:
        """Describe a place; where the agenda has one, to compare them."""
        self.ask("venue.ask-new", self._new)

    def action_compare(self) -> None:
        """Show the places side by side."""
        session = self.desk.session
        if session is None or session.meeting is None:
            return
        meeting = session.meeting
        there = places(meeting, session.agenda, session.wording)
        if len(there.venues) > 1 or (there.venues and not there.has_chosen):
            self.chairs.show(PlacesBox(there, meeting.where.mode, self._choose))
        else:
            self.chairs.tell(say("venue.only-one"))

    def _choose(self, venue: Venue) -> None:
        if self._named(venue.place.file):
            self.chairs.tell(say("venue.said-chosen", name=venue.name))

    def _ask_who(self, then: Callable[[str], None]) -> None:
        def named(name: str) -> None:
            remember(self.desk.home, LAST_NAME, name)
            then(name)

        self.ask("venue.ask-name", named, choice(self.desk.home, LAST_NAME, ""))

    def _line(self) -> VenueLine | None:
        row = self.venue_rows[self.at] if self.at < len(self.venue_rows) else None
        if row is None or row.line is None:
            self.chairs.tell(say("venue.only-lines" if row else "venue.none"))
            return None
        return row.line

    def _answer(self, line: VenueLine, answer: Answer, by: str) -> None:
        words = say("venue.said-answer", answer=drawn.word(answer), ask=line.ask)
        self._write(line, said(answer, by, self.desk.day), words)

    def _write(self, line: VenueLine, values: Mapping[str, str], words: str) -> None:
        path = self._path()
        if path is not None:
            self.write(lambda: write_answer(path, line.name, values), words)

    def _new(self, name: str) -> None:
        session = self.desk.session
        if session is None or session.outline is None:
            return
        path = new_venue_path(session.agenda, name)
        has_one = self._path() is not None
        try:
            new_venue(path, name)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        where = path.relative_to(session.agenda.parent).as_posix()
        if has_one:
            self.chairs.tell(say("venue.said-another", name=name))
        elif self._named(where):
            self.chairs.tell(say("venue.said-new", name=name))

    def _named(self, where: str) -> bool:
        """Name a place in the agenda; return whether that changed it."""
        session = self.desk.session
        if session is None or session.outline is None:
            return False
        try:
            text = fact_set(session.outline, "where", where)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return False
        return self.desk.retext(text, say("venue.place-changed"))

    def _path(self) -> Path | None:
        session = self.desk.session
        if session is None or session.meeting is None:
            return None
        return venue_path(session.meeting, session.agenda)
