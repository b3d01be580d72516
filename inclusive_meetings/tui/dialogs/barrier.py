"""What stops people, and who does what about it by when: kept as it is typed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from inclusive_meetings.model.checklist import Barrier
from inclusive_meetings.tui.dialogs.form import Field
from inclusive_meetings.tui.dialogs.form_beside import FormBeside
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.before_the_day.checklist import (
    OF_A_BARRIER,
    write_barrier,
)
from inclusive_meetings.workspace.before_the_day.coming_day import coming_day
from inclusive_meetings.workspace.editing.typed import one_line
from inclusive_meetings.workspace.telling.calendar_day import day_told
from inclusive_meetings.workspace.undo.beside import FileHistory

LONG = frozenset({"barrier", "doing", "because"})


class BarrierForm(FormBeside):
    """The fields of one thing that stops people; how it stands has keys of its own."""

    WORDS = "barrier"

    def __init__(self, agenda: Path, history: FileHistory, barrier: Barrier) -> None:
        super().__init__(history)
        self._agenda = agenda
        self._barrier = barrier

    def box_title(self) -> str:
        """Return that it stops people."""
        return say("barrier.title")

    def fields(self) -> tuple[Field, ...]:
        """Return a field for each thing that is written of it."""
        return tuple(
            Field(name, _words(self._barrier, name), 2 if name in LONG else 1)
            for name in OF_A_BARRIER
        )

    def apply(self, name: str, value: str) -> None:
        """Write one value into the checklist."""
        words, session = one_line(value), self.desk.session
        if session is None:
            return
        until = coming_day(words, self.desk.day) if name == "until" else None
        if name == "until" and words and until is None:
            self.refuse(name, say("check.no-day", words=words))
            return
        if name == "barrier" and not words:
            self.refuse(name, say("barrier.no-words"))
            return
        written = until.isoformat() if until else words
        agenda, barrier, wording = self._agenda, self._barrier, session.wording
        is_kept = self.keep(
            name,
            lambda: write_barrier(agenda, barrier, {name: written}, wording),
            say("barrier.said", words=barrier.words),
        )
        if is_kept:
            self._barrier = _with(barrier, name, words, until)


def _words(barrier: Barrier, name: str) -> str:
    if name == "barrier":
        return barrier.words
    if name == "until":
        return day_told(barrier.until)
    return str(getattr(barrier, name.replace("-", "_")))


def _with(barrier: Barrier, name: str, words: str, until: date | None) -> Barrier:
    """Return what the file now says."""
    match name:
        case "until":
            return replace(barrier, until=until)
        case "barrier":
            return replace(barrier, words=words)
        case "raised-by":
            return replace(barrier, raised_by=words)
        case "stops":
            return replace(barrier, stops=words)
        case "doing":
            return replace(barrier, doing=words)
        case "owner":
            return replace(barrier, owner=words)
        case _:
            return replace(barrier, because=words)
