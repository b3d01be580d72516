"""The agenda that is open, and the work that goes on behind the screens.

Screens change the agenda through the desk, and listen to its signals. Nothing here
waits: saving and examining happen in threads, one at a time, and never hold up typing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from time import thread_time
from typing import TYPE_CHECKING

from textual.signal import Signal

from inclusive_meetings.tui.pause import pause_after
from inclusive_meetings.tui.saving import Saving, fault
from inclusive_meetings.workspace.day.now import now_in_the_uk
from inclusive_meetings.workspace.editing.neighbours import Neighbours
from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.editing.snapshot import Snapshot
from inclusive_meetings.workspace.opening.sources import OURS_ALONE, Sources
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.saving.saved import Saved
from inclusive_meetings.workspace.settings.remembering import remember_file
from inclusive_meetings.workspace.undo.beside import FileHistory
from inclusive_meetings.workspace.undo.besides import Besides

if TYPE_CHECKING:
    from textual.app import App

    from inclusive_meetings.audit.mending.lines import Edit
    from inclusive_meetings.workspace.findings.examining import Examined

LOOK_EVERY = 1.5
TRY_AGAIN = frozenset({Saved.NOT_YET, Saved.REFUSED, Saved.NOWHERE})


class Desk:
    """One agenda at a time, with what was found in it.

    `changed` is sent when the text changed, `examined` when there are new findings,
    `kept` when it was saved or could not be. Each carries the desk.
    """

    def __init__(
        self,
        app: App[None],
        home: Home,
        today: date | None = None,
        sources: Sources = OURS_ALONE,
    ) -> None:
        self.app = app
        self.home = home
        self.today = today
        self.sources = sources
        self.session: Session | None = None
        self.found: Examined | None = None
        self.shows_private = True
        # Called once an agenda was examined: then all that this needs is loaded.
        self.when_known: Callable[[], None] = lambda: None
        self.now: Callable[[], datetime] = now_in_the_uk
        self.besides = Besides(home)
        self._neighbours = Neighbours()
        self.changed: Signal[Desk] = Signal(app, "changed")
        self.examined: Signal[Desk] = Signal(app, "examined")
        self.kept: Signal[Desk] = Signal(app, "kept")
        # Forms that wait for a pause in typing hand over what they hold.
        self.pending: list[Callable[[], None]] = []
        self._saving = Saving(app, self._kept)
        # How many seconds a form has waited already, when it hands over what was typed.
        self.rested = 0.0
        self._examines = False
        self._examine_again = False
        self._turn = 0
        self._looking = 0.0

    def open(self, agenda: Path) -> None:
        """Open an agenda; raises CannotRead. The one before is kept and closed."""
        opened = open_session(agenda, self.home, sources=self.sources)
        self.close()
        self.session, self.found = opened, None
        self._neighbours = Neighbours()
        self._neighbours.seen(opened)
        remember_file(self.home, agenda)
        self._announce()

    def close(self) -> None:
        """Keep everything; called before the program ends, too."""
        for hand_over in tuple(self.pending):
            hand_over()
        session, self.session = self.session, None
        if session is None:
            return
        self._saving.closed()
        try:
            session.close()
        except Exception as error:  # noqa: BLE001 - as where it is saved: the journal has it
            session.set_aside(fault(session.shown, error, "our-fault-saving"))

    def edit(self, edits: tuple[Edit, ...], what: str, mark: str = "") -> bool:
        """Make edits to the agenda; return whether anything changed."""
        done = self.session is not None and self.session.edit(edits, what, mark)
        if done:
            self._announce()
        return done

    def retext(self, text: str, what: str, mark: str = "") -> bool:
        """Take a whole new text; return whether anything changed."""
        done = self.session is not None and self.session.retext(text, what, mark)
        if done:
            self._announce()
        return done

    def step(self, *, back: bool) -> str | None:
        """Undo or redo; return what it was, None where there is nothing."""
        if self.session is None:
            return None
        what = self.session.undo() if back else self.session.redo()
        if what is not None:
            self._announce()
        return what

    def look(self) -> bool:
        """Look whether somebody else changed the file; return whether it was taken.

        What the disk refused is tried again: somebody may have made room.
        """
        if self.session is None:
            return False
        was = self.session.saved
        taken = self.session.look()
        if self.session.saved in TRY_AGAIN:
            self._saving.save(self.session)
        if taken:
            self._announce()
        elif was is not self.session.saved:
            self.kept.publish(self)
        return taken

    def look_beside(self) -> tuple[Path, ...]:
        """Return the files beside it that somebody else changed, and take them."""
        changed = self._neighbours.changed(self.session) if self.session else ()
        if changed:
            self.changed_beside()
        return changed

    def decided(self) -> None:
        """Tell everybody that two versions were brought together."""
        self._announce()
        self.kept.publish(self)

    @property
    def day(self) -> date:
        """Return the day that is written where something is done today."""
        return self.today or now_in_the_uk().date()

    def beside(self, *paths: Path) -> FileHistory:
        """Return the changes of this run to files beside the agenda."""
        return self.besides.of(*paths)

    def changed_beside(self) -> None:
        """Read the agenda again with the files beside it, and tell everybody."""
        if self.session is not None:
            self.session.reread()
            self._neighbours.seen(self.session)
            self._announce()

    def _announce(self) -> None:
        if self.session is not None:
            self._saving.changed(self.session)
        self._turn += 1
        turn = self._turn
        pause = pause_after(self._looking) - self.rested
        # Begun first: while others draw what changed, the pause goes by.
        if pause > 0:
            self.app.set_timer(pause, lambda: self._examine(turn))
        self.changed.publish(self)
        if pause <= 0:  # the library's timers cannot be of no time
            self._examine(turn)

    def _kept(self, session: Session) -> None:
        if session is self.session:
            self.kept.publish(self)

    def _examine(self, turn: int) -> None:
        session = self.session
        if turn != self._turn or session is None:
            return  # somebody types: the last letter counts
        if self._examines:
            self._examine_again = True
            return
        self._examines = True
        snapshot = session.snapshot()
        self.app.run_worker(
            lambda: self.app.call_from_thread(
                self._take, session, self._found_in(snapshot)
            ),
            thread=True,
            group="examine",
        )

    def _found_in(self, snapshot: Snapshot) -> Examined:
        # Loaded in the thread: the agenda stands on the screen meanwhile.
        from inclusive_meetings.workspace.findings.examining import Examined, examined  # noqa: PLC0415 - see above

        began = thread_time()
        try:
            return examined(snapshot, self.today)
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end what somebody types
            problem = fault(snapshot.shown, error, "our-fault")
            return Examined(snapshot.text, problems=(problem,))
        finally:
            # The first time is mostly loading, and says nothing of the next ones.
            if self.found is not None:
                self._looking = thread_time() - began

    def _take(self, session: Session, found: Examined) -> None:
        self._examines = False
        if session is self.session:
            if self.found is None:
                self.when_known()
            self.found = found
            self.examined.publish(self)
        if self._examine_again:
            self._examine_again = False
            self._examine(self._turn)
