"""The text of an agenda while somebody writes it, and what is understood of it."""

from contextlib import suppress
from pathlib import Path

from inclusive_meetings.audit.mending.lines import Edit, applied
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.agenda_file import AgendaRead
from inclusive_meetings.store.wording.wording import wording
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.snapshot import Snapshot, understood
from inclusive_meetings.workspace.opening.sources import Sources, overlays
from inclusive_meetings.workspace.undo.history import History, Step


class Writing:
    """A text with its steps. A session also keeps it.

    `problems` are all that was found in reading.
    """

    def __init__(self, agenda: Path, shown: str, text: str, sources: Sources) -> None:
        self.agenda = agenda
        self.shown = shown
        self.sources = sources
        self.wording = wording(overlays=overlays(agenda, sources))
        self.history = History(text)
        self.outline: Outline | None = None
        self.problems: tuple[Problem, ...] = ()
        self._understood: AgendaRead | None = None
        self._now = (text, False)
        self._read()

    @property
    def text(self) -> str:
        """Return the text as it is now, saved or not."""
        return self.history.text

    @property
    def meeting(self) -> Meeting | None:
        """Return the meeting as it was last understood."""
        return self.outline.meeting if self.outline else None

    @property
    def is_readable(self) -> bool:
        """Return whether the text is an agenda, whatever its people file is."""
        return self.outline is not None and not any(
            problem.serious and problem.place.file == self.shown
            for problem in self.problems
        )

    @property
    def can_edit(self) -> bool:
        """Return whether its items can be changed one by one."""
        outline = self.outline
        return outline is not None and outline.text == self.text and outline.can_edit

    def snapshot(self) -> Snapshot:
        """Return what a thread may look at while the chair types on."""
        return Snapshot(
            self.text,
            self._understood,
            self.agenda,
            self.shown,
            self.wording,
            self.sources,
        )

    def edit(self, edits: tuple[Edit, ...], what: str, mark: str = "") -> bool:
        """Make edits to the lines; return whether anything changed."""
        return self.retext(applied(self.text, edits), what, mark)

    def retext(self, text: str, what: str, mark: str = "") -> bool:
        """Take a whole new text; return whether anything changed."""
        if text == self.text:
            return False
        self.history.add(Step(text, what, mark))
        self._changed()
        return True

    def undo(self) -> str | None:
        """Undo the last step and return what it was; None at the start."""
        what = self.history.undo()
        self._changed()
        return what

    def redo(self) -> str | None:
        """Do again what was undone last and return it; None where nothing was."""
        what = self.history.redo()
        self._changed()
        return what

    def reread(self) -> None:
        """Understand the text again: a file that it names was changed.

        Own wording that does not fit is said where it is chosen; ours stays.
        """
        with suppress(CannotRead):
            self.wording = wording(overlays=overlays(self.agenda, self.sources))
        self._read()

    def _read(self) -> None:
        try:
            self._understand()
        except Exception:
            # A fault of ours: what was typed goes to the journal at least.
            self._now, self._understood = (self.text, False), None
            raise
        # Together, for the thread that saves.
        self._now = (self.text, self.is_readable)

    def _understand(self) -> None:
        read, self.problems = understood(
            self.text, self.agenda, self.shown, self.wording
        )
        self._understood = read
        if read is not None:
            self.outline = Outline(self.text, read.meeting)

    def _changed(self) -> None:
        self._read()
