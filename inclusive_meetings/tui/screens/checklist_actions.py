"""What the keys of the checklist do: on a line, and on what stops people."""

from collections.abc import Mapping
from datetime import date

from inclusive_meetings.model.checklist import BarrierState
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.pack.checklist_lines import Line
from inclusive_meetings.tui.dialogs.ask import Ask
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.barrier_actions import BarrierActions
from inclusive_meetings.workspace.before_the_day import checklist
from inclusive_meetings.workspace.settings.remembering import choice, remember
from inclusive_meetings.workspace.telling.calendar_day import day_told

LAST_NAME = "done-by"


class ChecklistActions(BarrierActions):
    """The actions; the screen shows, and these change."""

    def action_done(self) -> None:
        """Mark a line as done; ask by whom. What stops people is mended."""
        if self.barrier is not None:
            self._state(BarrierState.MENDED)
            return
        line = self._line()
        if line is not None:
            last = choice(self.desk.home, LAST_NAME, "")
            by = line.tick.by if line.tick and line.tick.by else last
            self.ask("check.ask-done", lambda name: self._done(line, name), by)

    def action_not_done(self) -> None:
        """Mark a line as not done; who does it stays. It stops people still."""
        if self.barrier is not None:
            self._state(BarrierState.OPEN)
            return
        line = self._line()
        if line is not None:
            values = checklist.planned("", None)
            self._tick(line, values, say("check.said-not-done", do=line.do))

    def action_not_needed(self) -> None:
        """Mark a line as not needed; ask why. What stops people cannot be mended."""
        if self.barrier is not None:
            self.ask("check.ask-because", self._cannot, self.barrier.because)
            return
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
        if self.barrier is not None:
            self.ask("check.ask-who", self._owner, self.barrier.owner)
            return
        line = self._line()
        if line is not None:
            by = line.tick.by if line.tick else ""
            self.ask("check.ask-who", lambda name: self._who(line, name), by)

    def action_until(self) -> None:
        """Ask by which day."""
        if self.barrier is not None:
            self._ask_until()
            return
        line = self._line()
        if line is not None:
            there = line.tick.until if line.tick else None
            self.ask_day("check.ask-until", lambda day: self._until(line, day), there)

    def action_add(self) -> None:
        """Add a line of the chair's own."""
        self.ask("check.ask-add", self._add)

    def action_barrier(self) -> None:
        """Write down what stops people."""
        self.ask("check.ask-barrier", self._barrier)

    def action_edit(self) -> None:
        """Open the form of what stops people, or ask for a note on a line."""
        if self.barrier is not None:
            self.open_barrier(self.barrier)
            return
        line = self._line()
        if line is not None:
            said = say("check.said-note", do=line.do)
            ask = Ask(
                say("check.ask-note", do=line.do),
                lambda words: self._tick(line, {"note": words}, said),
                line.tick.note if line.tick else "",
                may_be_empty=True,
            )
            self.chairs.show(ask)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what the check finds."""
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

    def _until(self, line: Line, day: date | None) -> None:
        if day is not None:
            said = say("check.said-until", day=day_told(day), do=line.do)
            self._tick(line, {"until": day.isoformat()}, said)

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
