"""One agenda file while a chair changes it: the heart of every screen.

Whatever is typed is kept. What can be read as an agenda goes to the agenda file; what
cannot, or may not because somebody else changed the file, goes to the journal.
"""

from contextlib import suppress
from pathlib import Path
from threading import Lock

from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.workspace.editing.writing import Writing
from inclusive_meetings.workspace.opening.sources import Sources
from inclusive_meetings.workspace.saving.disk import (
    as_draft,
    backed_up,
    on_disk,
    unwritten,
)
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.saving.journal import Journal
from inclusive_meetings.workspace.saving.saved import Saved


class Session(Writing):
    """An agenda file that is open. Make it with `opening.open_session`.

    While a problem in the agenda itself is serious, the file on the disk stays as it
    was.
    """

    def __init__(
        self, agenda: Path, home: Home, before: Draft, sources: Sources
    ) -> None:
        self.home = home
        self.saved = Saved.YES
        self.refusal: Problem | None = None
        self.theirs: Draft | None = None
        self.recovered = False
        self.before = before
        self.journal = Journal(home.journals, agenda)
        self._lock = Lock()
        self._backed_up = False
        super().__init__(agenda, before.file, before.text, sources)
        self._was_readable = self.is_readable

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

    def note(self) -> None:
        """Put the text into the journal, until it is kept. Threads may call it.

        It takes a tenth of the time that keeping takes, so it can come much sooner.
        """
        with self._lock, suppress(OSError):  # keeping it says what the disk refuses
            self._note(self.text)

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

    def _changed(self) -> None:
        if self.saved is not Saved.CHANGED_OUTSIDE:
            self.saved = Saved.NOT_YET
        super()._changed()

    def _note(self, text: str) -> None:
        if text not in {self.before.text, self.journal.text}:
            self.journal.write(text, self.before.text)

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
        if self.journal.text is not None:
            # Or it would say less than the file does, when power fails in between.
            with suppress(OSError):
                self._note(text)
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
