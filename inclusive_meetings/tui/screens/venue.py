"""The venue: each question answered with one key; not checked never looks like yes."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from inclusive_meetings.model.venue import Answer
from inclusive_meetings.tui.dialogs.ask import Ask
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.venue_choice import VenueChoice
from inclusive_meetings.tui.widgets import venue_rows as drawn
from inclusive_meetings.tui.widgets.venue_rows import VenueRow
from inclusive_meetings.workspace.before_the_day.venue import (
    LOOKED,
    VenueLine,
    lines_of,
    said,
    write_answer,
)
from inclusive_meetings.workspace.settings.remembering import choice, remember
from inclusive_meetings.workspace.telling.question import sums_of_questions
from inclusive_meetings.workspace.undo.beside import FileHistory

LAST_NAME = "done-by"


class VenueScreen(VenueChoice):
    """Questions under their titles, and why each of them is asked."""

    PLACE = "venue"
    BINDINGS: ClassVar[list[BindingType]] = bindings("venue")
    FIRST = 1  # below the first title
    venue_rows: tuple[VenueRow, ...] = ()
    _answered = ""

    def history(self) -> FileHistory | None:
        """Return the changes to the file of the venue."""
        path = self.path()
        return self.desk.beside(path) if path else None

    def load(self) -> None:
        """Take the venue as it was last understood."""
        super().load()
        session = self.desk.session
        self.venue_rows = ()
        if session is not None and session.meeting and self.venue:
            lines = lines_of(self.venue, session.meeting.where.mode, session.wording)
            self.venue_rows = drawn.venue_rows(lines, session.wording)

    def rows(self) -> Sequence[Content]:
        """Return titles and questions."""
        return [drawn.shown(row) for row in self.venue_rows]

    def first(self) -> int:
        """Return the row of the question whose answer one came for."""
        rows = enumerate(row.line for row in self.venue_rows)
        found = {line.found.place: at for at, line in rows if line and line.found}
        return found[self.came_for] if self.came_for in found else super().first()

    def sums(self) -> str:
        """Return how many questions have each answer."""
        if self.venue is None:
            return say("venue.none")
        lines = [row.line for row in self.venue_rows if row.line]
        more = say("venue.is-another") if self.is_another else ""
        return sums_of_questions(lines, self.venue, more)

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
            ask = Ask(
                say("venue.ask-note", ask=line.ask),
                lambda note: self._write(line, {**also, "note": note}, words),
                there,
                may_be_empty=True,
            )
            self.chairs.show(ask)

    def action_who(self) -> None:
        """Ask who looks, for all answers from now on."""
        self._ask_who(lambda name: self.chairs.tell(say("venue.said-who", name=name)))

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
        is_new = self._write(line, said(answer, by, self.desk.day), words)
        if is_new or line.answer is answer:
            self._answered = line.name
            self._go_on()

    def action_back(self) -> None:
        """Go back to the question that was answered last: to note more of it."""
        for number, row in enumerate(self.venue_rows):
            if row.line and row.line.name == self._answered:
                self.show(number)

    def _go_on(self) -> None:
        """Go to the next question below that nobody has answered."""
        for number, row in enumerate(self.venue_rows[self.at + 1 :], self.at + 1):
            if row.line and row.line.answer is Answer.NOT_CHECKED:
                self.show(number)
                return

    def step(self, *, back: bool) -> str | None:
        """Undo or redo, and go to the question that has another answer now."""
        before = self._told()
        what = super().step(back=back)
        self.load()
        now = self._told()
        changed = (number for number, told in now.items() if before.get(number) != told)
        self.show(next(changed, None))
        return what

    def _told(self) -> dict[int, Content]:
        """Return all about each row by its number."""
        return {at: drawn.about(row) for at, row in enumerate(self.venue_rows)}

    def _write(self, line: VenueLine, values: Mapping[str, str], words: str) -> bool:
        path = self.path()
        if path is None:
            return False
        return self.write(lambda: write_answer(path, line.name, values), words)
