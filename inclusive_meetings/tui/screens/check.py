"""The inclusion checklist: what is done, by whom, by when; one key marks a line."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from inclusive_meetings.model.checklist import NOTHING_TICKED, TickList
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.pack.checklist_lines import DOUBTFUL, Line, Standing
from inclusive_meetings.readers.checklist_file import checklist_path
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.kept import KeptScreen
from inclusive_meetings.tui.typed_day import typed_day
from inclusive_meetings.tui.widgets.check_rows import CheckRow, about, check_rows, shown
from inclusive_meetings.workspace import checklist
from inclusive_meetings.workspace.editing.beside import FileHistory
from inclusive_meetings.workspace.remembering import choice, remember

LAST_NAME = "done-by"


class CheckScreen(KeptScreen):
    """Lines under their titles, and what stops people below them."""

    PLACE = "check"
    BINDINGS: ClassVar[list[BindingType]] = bindings("check")
    FIRST = 1  # below the first title
    lines: tuple[Line, ...] = ()
    ticks: TickList = NOTHING_TICKED
    shown_rows: tuple[CheckRow, ...] = ()

    def history(self) -> FileHistory | None:
        """Return the changes to the checklist."""
        agenda = self._agenda
        return self.desk.beside(checklist_path(agenda)) if agenda else None

    def load(self) -> None:
        """Read the checklist."""
        session = self.desk.session
        if session is None or session.meeting is None:
            return
        wording, meeting = session.wording, session.meeting
        self.ticks = checklist.kept(session.agenda, wording)
        self.lines = checklist.lines_now(self.ticks, meeting, wording, self._findings)
        self.shown_rows = check_rows(self.lines, self.ticks, wording)

    def rows(self) -> Sequence[Content]:
        """Return titles, lines and what stops people."""
        session = self.desk.session
        if session is None:
            return ()
        return [shown(row, session.wording) for row in self.shown_rows]

    def sums(self) -> str:
        """Return how many lines are done."""
        stand = [line.standing for line in self.lines]
        doubtful = sum(each in DOUBTFUL for each in stand)
        said = say(
            "check.sums",
            done=stand.count(Standing.DONE),
            open=stand.count(Standing.NOT_DONE),
            unneeded=stand.count(Standing.NOT_NEEDED),
        )
        return (
            f"{said} {say('check.sums-doubtful', count=doubtful)}" if doubtful else said
        )

    def about(self) -> Content:
        """Return why a line is asked, how it stands, and what the check finds."""
        session = self.desk.session
        if session is None or self.at >= len(self.shown_rows):
            return Content()
        row, private = self.shown_rows[self.at], self.desk.shows_private
        return about(row, session.wording, self._findings, private=private)

    def action_done(self) -> None:
        """Mark a line as done; ask by whom."""
        line = self._line()
        if line is not None:
            last = choice(self.desk.home, LAST_NAME, "")
            by = line.tick.by if line.tick and line.tick.by else last
            self.ask("check.ask-done", lambda name: self._done(line, name), by)

    def action_not_done(self) -> None:
        """Mark a line as not done; who does it stays."""
        line = self._line()
        if line is not None:
            values = checklist.planned("", None)
            self._tick(line, values, say("check.said-not-done", do=line.do))

    def action_not_needed(self) -> None:
        """Mark a line as not needed; ask why."""
        line = self._line()
        if line is not None:
            said = say("check.said-not-needed", do=line.do)
            self.ask(
                "check.ask-reason",
                lambda why: self._tick(line, checklist.not_needed(why), said),
                line.tick.reason if line.tick else "",
            )

    def action_who(self) -> None:
        """Ask who does it."""
        line = self._line()
        if line is not None:
            by = line.tick.by if line.tick else ""
            self.ask("check.ask-who", lambda name: self._who(line, name), by)

    def action_until(self) -> None:
        """Ask by which day."""
        line = self._line()
        if line is not None:
            there = line.tick.until if line.tick else None
            value = there.isoformat() if there else ""
            self.ask("check.ask-until", lambda words: self._until(line, words), value)

    def action_add(self) -> None:
        """Add a line of the chair's own."""
        self.ask("check.ask-add", self._add)

    def action_barrier(self) -> None:
        """Write down what stops people."""
        self.ask("check.ask-barrier", self._barrier)

    @property
    def _agenda(self) -> Path | None:
        return self.desk.session.agenda if self.desk.session else None

    @property
    def _findings(self) -> tuple[Finding, ...]:
        return self.desk.found.findings if self.desk.found else ()

    def _line(self) -> Line | None:
        row = self.shown_rows[self.at] if self.at < len(self.shown_rows) else None
        if row is None or row.line is None:
            self.chairs.tell(say("check.only-lines"))
            return None
        return row.line

    def _done(self, line: Line, name: str) -> None:
        remember(self.desk.home, LAST_NAME, name)
        said = say("check.said-done", do=line.do)
        self._tick(line, checklist.done(name, self.desk.day), said)

    def _who(self, line: Line, name: str) -> None:
        self._tick(line, {"by": name}, say("check.said-who", name=name, do=line.do))

    def _until(self, line: Line, words: str) -> None:
        found = typed_day(words)
        if found is None:
            self.chairs.tell(say("check.no-day", words=words), wrong=True)
            return
        said = say("check.said-until", day=found.isoformat(), do=line.do)
        self._tick(line, {"until": found.isoformat()}, said)

    def _add(self, do: str) -> None:
        session = self.desk.session
        if session is not None:
            self.write(
                lambda: checklist.add_line(session.agenda, do, {}, session.wording),
                say("check.said-add", do=do),
            )

    def _barrier(self, words: str) -> None:
        session = self.desk.session
        if session is not None:
            values = {"barrier": words}
            self.write(
                lambda: checklist.add_barrier(session.agenda, values, session.wording),
                say("check.said-barrier", words=words),
            )

    def _tick(self, line: Line, values: Mapping[str, str], said: str) -> None:
        session = self.desk.session
        if session is not None:
            changes = {line.name: values}
            self.write(
                lambda: checklist.tick(session.agenda, changes, session.wording), said
            )
