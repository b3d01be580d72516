"""One agenda file while a chair changes it: the heart of every screen.

Whatever is typed is kept. What can be read as an agenda goes to the agenda file; what
cannot, or may not because somebody else changed the file, goes to the journal.
"""

from contextlib import suppress
from pathlib import Path
from threading import Lock

from inclusive_meetings.audit.mending.lines import Edit, applied
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.agenda_file import AgendaRead
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.store.wording import wording
from inclusive_meetings.workspace.editing.disk import (
    as_draft,
    backed_up,
    on_disk,
    unwritten,
)
from inclusive_meetings.workspace.editing.history import History, Step
from inclusive_meetings.workspace.editing.home import Home
from inclusive_meetings.workspace.editing.journal import Journal
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.saved import Saved
from inclusive_meetings.workspace.editing.snapshot import Snapshot, understood
from inclusive_meetings.workspace.sources import Sources, overlays


class Session:
    """An agenda file that is open. Make it with `opening.open_session`.

    `problems` are all that was found in reading; while one in the agenda itself is
    serious, the file on the disk stays as it was.
    """

    def __init__(
        self, agenda: Path, home: Home, before: Draft, sources: Sources
    ) -> None:
        self.agenda = agenda
        self.home = home
        self.sources = sources
        self.wording = wording(overlays=overlays(agenda, sources))
        self.saved = Saved.YES
        self.refusal: Problem | None = None
        self.theirs: Draft | None = None
        self.recovered = False
        self.before = before
        self.history = History(before.text)
        self.journal = Journal(home.journals, agenda)
        self._lock = Lock()
        self._backed_up = False
        self._was_readable = True
        self.outline: Outline | None = None
        self.problems: tuple[Problem, ...] = ()
        self._understood: AgendaRead | None = None
        self._now = (self.text, False)
        self._read()
        self._was_readable = self.is_readable

    @property
    def shown(self) -> str:
        """Return the name of the file in messages."""
        return self.before.file

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

    def keep(self) -> Saved:
        """Put the text where it survives: file or journal. Threads may call it."""
        with self._lock:
            text, is_readable = self._now
            try:
                self.saved = self._keep(text, is_readable=is_readable)
            except OSError as error:
                self.saved, self.refusal = Saved.NOWHERE, unwritten(self.shown, error)
            if text != self.text:
                self.saved = Saved.NOT_YET
            return self.saved

    def set_aside(self, fault: Problem) -> Saved:
        """Put the text into the journal alone: saving it failed by a fault of ours."""
        with self._lock:
            self.saved, self.refusal = Saved.REFUSED, fault
            try:
                self.journal.write(self.text, self.before.text)
            except OSError as error:
                self.saved, self.refusal = Saved.NOWHERE, unwritten(self.shown, error)
            return self.saved

    def close(self) -> None:
        """Save what can be saved, and leave the rest in the journal for next time."""
        kept = self.keep()
        self.journal.close(forget=kept is Saved.YES)

    def look(self) -> bool:
        """Look whether somebody else changed the file; take it if nothing is lost.

        Returns whether the text here changed. What waits to be saved is never mixed:
        then `saved` says that the file was changed outside.
        """
        if not self._lock.acquire(blocking=False):
            return False  # it is being saved, and saving looks as well
        try:
            theirs = on_disk(self.agenda, self.shown)
            if theirs is None:
                return False
            if theirs.content == self.before.content:
                self._goes_on()
                return False
            if self.saved is not Saved.YES or self.text != self.before.text:
                self.theirs, self.saved = theirs, Saved.CHANGED_OUTSIDE
                return False
            self.before = theirs
            return self.taken(theirs.text)
        finally:
            self._lock.release()

    def _goes_on(self) -> None:
        """Save again where the file was away, and is back as it was."""
        if self.saved is Saved.CHANGED_OUTSIDE:
            self.theirs, self.saved = None, Saved.NOT_YET

    def taken(self, text: str) -> bool:
        """Take the text that somebody else wrote as a step that can be undone."""
        changed = self.retext(text, "theirs")
        self.saved = Saved.YES if text == self.before.text else Saved.NOT_YET
        return changed

    def reread(self) -> None:
        """Understand the text again: a file that it names was changed.

        Own wording that does not fit is said where it is chosen; ours stays.
        """
        with suppress(CannotRead):
            self.wording = wording(overlays=overlays(self.agenda, self.sources))
        self._read()

    def _changed(self) -> None:
        if self.saved is not Saved.CHANGED_OUTSIDE:
            self.saved = Saved.NOT_YET
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

    def _keep(self, text: str, *, is_readable: bool) -> Saved:
        if text == self.before.text:
            self.journal.clear()
            return Saved.YES
        if self.saved is Saved.CHANGED_OUTSIDE:
            self.journal.write(text, self.before.text)
            return Saved.CHANGED_OUTSIDE
        if not is_readable and self._was_readable:
            self.journal.write(text, self.before.text)
            return Saved.UNREADABLE
        return self._save(text, is_readable=is_readable)

    def _save(self, text: str, *, is_readable: bool) -> Saved:
        content = self.before.bytes_of(text)
        if not self._backed_up:
            self._backed_up = backed_up(self.home.backups, self.agenda, self.before)
        try:
            save(self.agenda, content, expected=self.before.content)
        except CannotRead as error:
            self.journal.write(text, self.before.text)
            self.refusal = error.problems[0]
            self.theirs = on_disk(self.agenda, self.shown)
            moved = self.theirs is None or self.theirs.content != self.before.content
            return Saved.CHANGED_OUTSIDE if moved else Saved.REFUSED
        self.before = as_draft(content, self.shown)
        self._was_readable = self._was_readable or is_readable
        self.journal.clear()
        return Saved.YES
