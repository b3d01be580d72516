"""After the meeting: what was noted goes where it belongs.

A word into the inbox of the agenda, what stops people to the barriers of its checklist,
an action onto the checklist as a line with who does it by when.
"""

from datetime import date
from pathlib import Path

from inclusive_meetings.language.jargon.hits import key
from inclusive_meetings.model.day import Day, Note, NoteKind
from inclusive_meetings.model.inbox import InboxState
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.readers.checklist_file import checklist_path
from inclusive_meetings.readers.day_file import day_path
from inclusive_meetings.readers.inbox_file import inbox_path
from inclusive_meetings.workspace.before_the_day.checklist import add_barrier, add_line
from inclusive_meetings.workspace.day.notes import passed_on
from inclusive_meetings.workspace.words.answering import inbox_now
from inclusive_meetings.workspace.words.answering import note as note_word


def files(agenda: Path) -> tuple[Path, ...]:
    """Return the files that are written on the day and after it."""
    return day_path(agenda), inbox_path(agenda), checklist_path(agenda)


def numbered(day: Day) -> tuple[tuple[int, Note], ...]:
    """Return the notes, each with its number among those of its sort."""
    return tuple(each for kind in NoteKind for each in enumerate(day.of(kind)))


def waiting(day: Day) -> tuple[tuple[int, Note], ...]:
    """Return those that were not passed on yet."""
    return tuple(each for each in numbered(day) if each[1].passed_on is None)


def pass_on(agenda: Path, note: Note, number: int, on: date, wording: Wording) -> None:
    """Put a note where it belongs, and keep that it was. Raises CannotRead."""
    until = note.until.isoformat() if note.until else ""
    match note.kind:
        case NoteKind.WORD:
            _into_inbox(agenda, note.words)
        case NoteKind.BARRIER:
            values = {"barrier": note.words, "owner": note.owner, "until": until}
            add_barrier(agenda, values, wording)
        case NoteKind.ACTION:
            values = {"by": note.owner, "until": until}
            add_line(agenda, note.words, values, wording)
    passed_on(agenda, note, number, on)


def _into_inbox(agenda: Path, word: str) -> None:
    """Let a word wait for its meaning; what somebody wrote about it stays."""
    known = {key(each.word) for each in inbox_now(agenda).words}
    if key(word) not in known:
        note_word(agenda, word, {"state": InboxState.TO_EXPLAIN.value})
