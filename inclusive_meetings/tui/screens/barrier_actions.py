"""What the keys of the checklist do on something that stops people."""

from collections.abc import Mapping
from datetime import date

from inclusive_meetings.model.checklist import (
    NOTHING_TICKED,
    Barrier,
    BarrierState,
    TickList,
)
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.dialogs.barrier import BarrierForm
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.list_screen import ListScreen
from inclusive_meetings.tui.widgets.checklist_rows import ChecklistRow
from inclusive_meetings.workspace.before_the_day import checklist
from inclusive_meetings.workspace.before_the_day.risks import keep_risks
from inclusive_meetings.workspace.saying import in_words


class BarrierActions(ListScreen):
    """Who mends it by when, and whether it is mended; and all of it for a register."""

    ticks: TickList = NOTHING_TICKED
    shown_rows: tuple[ChecklistRow, ...] = ()

    @property
    def barrier(self) -> Barrier | None:
        """Return what stops people in the row that one is on."""
        row = self.shown_rows[self.at] if self.at < len(self.shown_rows) else None
        return row.barrier if row else None

    def open_barrier(self, barrier: Barrier) -> None:
        """Open the form of something that stops people."""
        session, history = self.desk.session, self.history()
        if session is not None and history is not None:
            self.chairs.show(BarrierForm(session.agenda, history, barrier))

    def action_risks(self) -> None:
        """Save what stops people as rows for a risk register."""
        agenda = self.desk.session.agenda if self.desk.session else None
        if agenda is None or not self.ticks.barriers:
            self.chairs.tell(say("check.no-barriers"))
            return
        try:
            path = keep_risks(agenda, self.ticks.barriers)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        self.chairs.tell(say("check.said-risks", file=path.as_posix()))

    def _state(self, state: BarrierState) -> None:
        self._write_barrier({"state": state.value})

    def _cannot(self, why: str) -> None:
        self._write_barrier({"state": BarrierState.CANNOT.value, "because": why})

    def _barrier_until(self, day: date | None) -> None:
        if day is not None:
            self._write_barrier({"until": day.isoformat()})

    def _owner(self, who: str) -> None:
        self._write_barrier({"owner": who})

    def _ask_until(self) -> None:
        there = self.barrier.until if self.barrier else None
        self.ask_day("check.ask-until", self._barrier_until, there)

    def _write_barrier(self, values: Mapping[str, str]) -> None:
        barrier, session = self.barrier, self.desk.session
        if barrier is None or session is None:
            return
        state = values.get("state", barrier.state.value)
        stands = say(f"check.barrier-{state}")
        said = say("check.said-barrier-now", words=barrier.words, stands=stands)
        agenda, wording = session.agenda, session.wording
        self.write(
            lambda: checklist.write_barrier(agenda, barrier, values, wording), said
        )
