"""Open an agenda to be changed, with whatever a killed program had not saved."""

from pathlib import Path

from inclusive_meetings.files.decode import file_bytes
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.opening.sources import OURS_ALONE, Sources
from inclusive_meetings.workspace.saving.disk import as_draft
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.saving.journal import left_over
from inclusive_meetings.workspace.saving.saved import Saved


def open_session(agenda: Path, home: Home, sources: Sources = OURS_ALONE) -> Session:
    """Return the agenda, ready to be changed; what was not saved is a step of it.

    An agenda with faults opens as well: its problems are said. Raises CannotRead where
    there is no such file, or it is not UTF-8.
    """
    name = agenda.as_posix()
    session = Session(agenda, home, as_draft(file_bytes(agenda, name), name), sources)
    for left in left_over(home.journals, agenda):
        _recover(session, left.text, left.base)
        if session.keep() is not Saved.NOWHERE:
            left.journal.unlink(missing_ok=True)
    return session


def _recover(session: Session, text: str, base: str) -> None:
    if text in {session.text, base}:
        return
    session.retext(text, "recovered")
    session.recovered = True
    if base != session.before.text:
        # Somebody changed the file since: the chair decides, as ever.
        session.theirs = session.before
        session.before = as_draft(base.encode(), session.shown)
        session.saved = Saved.CHANGED_OUTSIDE
