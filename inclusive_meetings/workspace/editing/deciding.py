"""Somebody else changed the file: keep mine, take theirs, or keep both."""

from enum import StrEnum
from itertools import count
from pathlib import Path

from inclusive_meetings.store.safe_file import save
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.saving.disk import as_draft
from inclusive_meetings.workspace.saving.merging import both
from inclusive_meetings.workspace.saving.saved import Saved


class Choice(StrEnum):
    """What becomes of two versions of one agenda."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


# What somebody is offered: to decide, or to leave it open for now.
CHOICES = (*Choice, "later")


def decide(session: Session, choice: Choice) -> Path | None:
    """Settle what was changed outside; nothing is lost, whatever is chosen.

    Mine: theirs is a step that undo brings back. Theirs: mine is. Both: one text, or,
    where both touch the same lines, mine in a file beside, whose path is returned.
    """
    theirs, mine, base = session.theirs, session.text, session.before.text
    if theirs is None:
        # The file is gone: what is here is written anew.
        content = session.before.bytes_of(mine)
        save(session.agenda, content, expected=None)
        session.before = as_draft(content, session.shown)
        session.saved = Saved.YES
        return None
    session.before, session.theirs = theirs, None
    session.taken(theirs.text)
    aside: Path | None = None
    match choice:
        case Choice.MINE:
            session.retext(mine, "mine")
        case Choice.THEIRS:
            pass
        case Choice.BOTH:
            merged = both(base, mine, theirs.text)
            if merged is None:
                aside = _aside(session, mine)
            else:
                session.retext(merged, "both")
    session.keep()
    return aside


def _aside(session: Session, text: str) -> Path:
    agenda = session.agenda
    names = (f"{agenda.stem}-mine-{number}{agenda.suffix}" for number in count(1))
    path = next(
        agenda.with_name(name) for name in names if not agenda.with_name(name).exists()
    )
    save(path, session.before.bytes_of(text), expected=None)
    return path
