"""The agenda that is open while questions are asked: each answer is kept at once.

It is the same session that the screens use: journal, undo, copies, other hands.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from inclusive_meetings.audit.mending.lines import Edit, applied
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.plain import conflict
from inclusive_meetings.plain.leaving import Afresh, Back
from inclusive_meetings.plain.talk import Talk
from inclusive_meetings.plain.undo import Steps
from inclusive_meetings.workspace.day.now import now_in_the_uk
from inclusive_meetings.workspace.editing.neighbours import Neighbours
from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.findings.examining import Examined, examined
from inclusive_meetings.workspace.opening.opened import Opened
from inclusive_meetings.workspace.opening.sources import OURS_ALONE, Sources
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.saving.saved import Saved
from inclusive_meetings.workspace.saying import has, in_words, say, sentences
from inclusive_meetings.workspace.settings.remembering import remember_file
from inclusive_meetings.workspace.telling.waiting import waits_told
from inclusive_meetings.workspace.undo.besides import Besides


class NothingOpenError(Exception):
    """A place was asked about an agenda, and none is open."""


class Desk:
    """One agenda at a time; what is private is said only while `shows_private`."""

    def __init__(
        self,
        talk: Talk,
        home: Home,
        today: date | None = None,
        sources: Sources = OURS_ALONE,
    ) -> None:
        self.talk = talk
        self.home = home
        self.today = today
        self.now: Callable[[], datetime] = now_in_the_uk
        self.sources = sources
        self.shows_private = False
        self._session: Session | None = None
        self._found: Examined | None = None
        self.beside = Besides(home)
        self._neighbours = Neighbours()
        self._steps = Steps()
        talk.asides = {
            "undo": lambda: self._step(back=True),
            "redo": lambda: self._step(back=False),
            "private": self._private,
        }
        talk.looks = self.look

    @property
    def session(self) -> Session:
        """Return the agenda that is open."""
        if self._session is None:
            raise NothingOpenError
        return self._session

    @property
    def is_open(self) -> bool:
        """Return whether an agenda is open."""
        return self._session is not None

    @property
    def day(self) -> date:
        """Return the day that is written where something is done today."""
        return self.today or now_in_the_uk().date()

    def open(self, agenda: Path) -> None:
        """Open an agenda; raises CannotRead. The one before is kept and closed."""
        opened = open_session(agenda, self.home, sources=self.sources)
        self.close()
        self._session = opened
        self._neighbours = Neighbours()
        self._neighbours.seen(opened)
        remember_file(self.home, agenda)
        if opened.recovered:
            self._steps.did(opened)
            self.talk.tell(say("plain.recovered"))
        self._settle()

    def close(self) -> None:
        """Keep everything, and let the agenda go."""
        if self._session is not None:
            self._session.close()
        self._session, self._found = None, None
        self._steps = Steps()
        self.beside.let_go()

    def outline(self) -> Outline:
        """Return where the items stand; say why and go back if no item can change."""
        session = self.session
        outline = session.outline
        if session.can_edit and outline is not None:
            return outline
        if outline is not None and outline.text == session.text:
            self.talk.tell(say("agenda.not-ours"))
        else:
            wrong = session.problems[0].what if session.problems else ""
            self.talk.tell(say("plain.cannot-change", what=wrong))
        raise Back

    def edit(self, edits: tuple[Edit, ...], said: str) -> bool:
        """Make edits to the agenda, keep it, and say what was done."""
        return self.retext(applied(self.session.text, edits), said)

    def retext(self, text: str, said: str, mark: str = "") -> bool:
        """Take a whole new text, keep it, and say what was done, if anything was.

        Steps with the same `mark` are one, and are said by whoever makes them.
        """
        if not self.session.retext(text, said.rstrip("."), mark):
            self.talk.tell(say("plain.no-change"))
            return False
        self._steps.did(self.session, mark)
        if not mark:
            self.talk.tell(said)
        self._settle()
        return True

    def write(
        self,
        paths: tuple[Path, ...],
        work: Callable[[], object],
        said: str,
        *,
        changes_findings: bool = True,
    ) -> bool:
        """Write files beside the agenda at once, and say what was done.

        Raises CannotRead: then nothing was written. What the disk refuses waits.
        """
        history = self.beside.of(*paths)
        try:
            done = history.do(work, said.rstrip("."))
        except CannotRead as error:
            if not history.waits():
                raise
            self.talk.tell(waits_told(history, in_words(error)))
            return False
        if not done:
            self.talk.tell(say("plain.no-change"))
            return False
        self._steps.did(history)
        if changes_findings:
            self.reread()
        self._neighbours.seen(self.session)
        self.talk.tell(said)
        return True

    def reread(self) -> None:
        """Understand the agenda again: a file beside it was changed."""
        self.session.reread()
        self._neighbours.seen(self.session)
        self._found = None

    def found(self) -> Examined:
        """Return what is found in the agenda as it is now. It takes a moment."""
        if self._found is None or self._found.text != self.session.text:
            self.talk.now(say("plain.looking"))
            self._found = examined(self.session.snapshot(), self.today)
        return self._found

    def opened(self) -> Opened:
        """Return the meeting with its words; say why and go back where it has none."""
        found = self.found()
        if found.opened is None:
            for problem in found.problems:
                self.talk.tell(sentences(problem))
            raise Back
        return found.opened

    def look(self) -> None:
        """Look whether somebody else changed the file, before something is asked."""
        if self._session is None:
            return
        self.try_again()
        was = self._session.saved
        if was.is_refused:
            self._settle()
        if self._session.look():
            self._steps.did(self._session)
            self.talk.tell(say("plain.taken"))
        elif self._session.saved is Saved.CHANGED_OUTSIDE is not was:
            self._settle()
        if files := self._neighbours.changed(self._session):
            self.reread()
            self.talk.tell(say("plain.taken-beside", file=files[0].name))

    def try_again(self) -> None:
        """Make what the disk refused, where it takes it by now, and say so."""
        waiting = self.beside.waiting
        for history in waiting:
            with suppress(CannotRead):
                if history.again() and self.is_open:
                    self._steps.did(history)
                    self.reread()
        if waiting and not self.beside.waiting:
            self.talk.tell(say("frame.taken-at-last"))

    def _settle(self) -> None:
        session = self.session
        match session.keep():
            case Saved.CHANGED_OUTSIDE:
                if conflict.asked(self.talk, session):
                    self._steps.did(session)
            case Saved.UNREADABLE:
                wrong = [each for each in session.problems if each.serious]
                what = sentences(wrong[0]) if wrong else ""
                self.talk.tell(say("frame.unreadable-told", what=what))
            case Saved.REFUSED | Saved.NOWHERE as saved if session.refusal:
                what = sentences(session.refusal)
                self.talk.tell(say(f"frame.{saved}-told", what=what))
            case _:
                pass

    def _step(self, *, back: bool) -> None:
        what = self._steps.take(back=back, first=self._session)
        if what is None:
            nothing = "frame.nothing-to-undo" if back else "frame.nothing-to-redo"
            self.talk.tell(say(nothing))
            raise Afresh
        words = say(f"frame.step-{what}") if has(f"frame.step-{what}") else what
        self.talk.tell(say("plain.undone" if back else "frame.redone", what=words))
        self._settle()
        self.reread()
        raise Afresh

    def _private(self) -> None:
        self.shows_private = not self.shows_private
        key = "shown" if self.shows_private else "hidden"
        self.talk.tell(say(f"plain.private-{key}"))
        raise Afresh
