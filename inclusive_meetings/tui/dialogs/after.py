"""After the meeting: what was noted, and one key to put each where it belongs."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from textual.binding import BindingType
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static

from inclusive_meetings.model.day import Day, Note, NoteKind
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.changes_beside import ChangesBeside
from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets import after_rows
from inclusive_meetings.tui.widgets.rows import KeyRows
from inclusive_meetings.workspace.day import after, notes
from inclusive_meetings.workspace.day.record import record
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.telling.calendar_day import day_told
from inclusive_meetings.workspace.undo.beside import FileHistory


class After(ChangesBeside, Dialog):
    """What was noted, line by line."""

    PLACE = "after"
    CSS_PATH = "../looks/after.tcss"
    TITLE_KEY = "after.title"
    BINDINGS: ClassVar[list[BindingType]] = bindings("after")
    kept = Day()

    def body(self) -> Iterator[Widget]:
        """Yield what there is to know, and the lines."""
        yield Static(id="sums", classes="quiet")
        yield KeyRows(id="notes", indent=2)

    def on_mount(self) -> None:
        """Show what was noted."""
        self.desk.changed.subscribe(self, lambda _: self.show())
        self.query_one("#notes").focus()
        self.once_drawn(self.show)

    def on_resize(self, _event: Resize) -> None:
        """Fold the lines anew."""
        self.once_drawn(self.show)

    def history(self) -> FileHistory | None:
        """Return the changes to what is written on the day and after it."""
        return self.desk.beside(*after.files(self.agenda)) if self.agenda else None

    def show(self) -> None:
        """Read what is kept, and show it."""
        agenda = self.agenda
        if not self.is_there or agenda is None:
            return
        try:
            self.kept = notes.day_now(agenda)
        except CannotRead as error:
            self.query_one("#sums", Static).update(plain(in_words(error)))
            return
        sums = after_rows.sums(self.desk.session, self.kept, self.desk.now())
        self.query_one("#sums", Static).update(plain(sums))
        lines = after.numbered(self.kept)
        self.query_one("#notes", KeyRows).show(
            [after_rows.line(note) for _, note in lines]
        )

    def action_pass_on(self) -> None:
        """Put the line where it belongs."""
        here, session = self._here(), self.desk.session
        if here is None or session is None:
            return
        number, note = here
        if note.passed_on is not None:
            self.chairs.tell(say("after.already"))
            return
        agenda, wording, day = session.agenda, session.wording, self.desk.day
        self.write(
            lambda: after.pass_on(agenda, note, number, day, wording),
            say("after.said-passed", words=note.words),
        )

    def action_pass_all(self) -> None:
        """Put every line where it belongs."""
        session, lines = self.desk.session, after.waiting(self.kept)
        if session is None:
            return
        if not lines:
            self.chairs.tell(say("after.all-done" if self.kept.notes else "after.none"))
            return
        agenda, wording, day = session.agenda, session.wording, self.desk.day

        def work() -> None:
            for number, note in lines:
                after.pass_on(agenda, note, number, day, wording)

        self.write(work, say("after.said-all", count=len(lines)))

    def action_owner(self) -> None:
        """Ask who does it."""
        here = self._here(of_people=True)
        if here is not None:
            number, note = here
            self.ask(
                "after.ask-owner",
                lambda name: self._amend(
                    number, note, {"owner": name}, ("after.said-owner", name)
                ),
                note.owner,
                may_be_empty=True,
            )

    def action_until(self) -> None:
        """Ask by which day."""
        here = self._here(of_people=True)
        if here is not None:
            self.ask_day(
                "check.ask-until", lambda day: self._until(*here, day), here[1].until
            )

    def action_remove(self) -> None:
        """Take the line away."""
        here, agenda = self._here(), self.agenda
        if here is not None and agenda is not None:
            number, note = here
            said = say("after.said-removed", words=note.words)
            self.write(lambda: notes.strike(agenda, note.kind, number), said)

    def action_copy(self) -> None:
        """Copy everything as text."""
        session = self.desk.session
        if session is not None and session.meeting is not None:
            now = self.desk.now()
            self.app.copy_to_clipboard(
                record(session.meeting, self.kept, now, session.wording)
            )
            self.chairs.tell(say("after.copied"))

    def _here(self, *, of_people: bool = False) -> tuple[int, Note] | None:
        lines = after.numbered(self.kept)
        at = self.query_one("#notes", KeyRows).highlighted or 0
        if at >= len(lines):
            self.chairs.tell(say("after.none"))
            return None
        if of_people and lines[at][1].kind is NoteKind.WORD:
            self.chairs.tell(say("after.only-people"))
            return None
        return lines[at]

    def _until(self, number: int, note: Note, day: date | None) -> None:
        if day is not None:
            values = {"until": day.isoformat()}
            self._amend(number, note, values, ("after.said-until", day_told(day)))

    def _amend(
        self, number: int, note: Note, values: dict[str, str], said: tuple[str, str]
    ) -> None:
        agenda, (key, value) = self.agenda, said
        name = "day" if key.endswith("until") else "name"
        words = say(key, **{name: value or say("after.nobody"), "words": note.words})
        if agenda is not None:
            self.write(lambda: notes.amend(agenda, note.kind, number, values), words)
