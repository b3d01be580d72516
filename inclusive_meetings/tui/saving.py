"""What was typed goes to the disk: soon into the journal, then into the file.

All of it happens in threads, and never holds up typing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.saving.saved import Saved

if TYPE_CHECKING:
    from textual.app import App

# A second may be lost, also where other programs hold this one up. The journal takes a
# tenth of what the file takes, so it comes much sooner.
NOTE_AFTER = 0.1
SAVE_AFTER = 0.5


class Saving:
    """Keeps the agenda that is open. `kept` is called when it was saved or refused."""

    def __init__(self, app: App[None], kept: Callable[[Session], None]) -> None:
        self._app = app
        self._kept = kept
        self._session: Session | None = None
        self._waits_to_note = False
        self._waits_to_save = False

    def changed(self, session: Session) -> None:
        """Keep it in a moment; what changes meanwhile is kept with it."""
        self._session = session
        if not self._waits_to_note:
            self._waits_to_note = True
            self._app.set_timer(NOTE_AFTER, self._note)
        if not self._waits_to_save:
            self._waits_to_save = True
            self._app.set_timer(SAVE_AFTER, self._save)

    def closed(self) -> None:
        """Let the agenda go: whoever closed it kept it."""
        self._session = None

    def save(self, session: Session) -> None:
        """Keep it now."""
        self._app.run_worker(lambda: self._keep(session), thread=True, group="save")

    def _save(self) -> None:
        self._waits_to_save = False
        if self._session is not None:
            self.save(self._session)

    def _note(self) -> None:
        self._waits_to_note = False
        if self._session is not None:
            # A fault of ours ends nothing: the file comes in a moment, and tells of it.
            note = self._session.note
            self._app.run_worker(note, thread=True, group="note", exit_on_error=False)

    def _keep(self, session: Session) -> None:
        before = session.saved
        try:
            after = session.keep()
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end what somebody types
            after = session.set_aside(fault(session.shown, error, "our-fault-saving"))
        if self._app.is_running and (before is not after or after is Saved.YES):
            self._app.call_from_thread(self._kept, session)


def fault(shown: str, error: Exception, name: str) -> Problem:
    """Return a fault of this program as a problem that can be told."""
    what = say(f"frame.{name}", what=type(error).__name__)
    return Problem(Place(shown, 1, 1), "our-fault", what, say(f"frame.{name}-mend"))
