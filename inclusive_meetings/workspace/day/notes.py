"""Keep what happens on the day beside the agenda, at once."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from inclusive_meetings.model.day import Day, Did, Event, Group, Note, NoteKind
from inclusive_meetings.readers.day_file import CLOCK, LISTS, SPOKEN, day_path, read_day
from inclusive_meetings.store.draft import draft
from inclusive_meetings.store.kept_edit import changed, with_values
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.store.splicing.changes import Drop
from inclusive_meetings.workspace.opening.kept_now import kept_now
from inclusive_meetings.workspace.saving.new_entries import Added, append

ABOUT = """\
# What was noted on the day of this meeting. It is private, and yours to change.
# An action:  - action: what  with  owner: who  and  until: 2026-12-16
"""


def day_now(agenda: Path) -> Day:
    """Return what is kept of the day as it is now. Raises CannotRead."""
    return kept_now(day_path(agenda), read_day)


def happened(agenda: Path, *events: Event) -> None:
    """Keep what happened to the clock. Raises CannotRead."""
    entries = [_entry(event) for event in events]
    added = Added(len(day_now(agenda).events), entries)
    append(day_path(agenda), ABOUT, CLOCK, added)


def speaks(agenda: Path, who: Group, now: datetime) -> None:
    """Keep that a group speaks from now on. Raises CannotRead."""
    entry = {"who": who.value, "at": _moment(now)}
    added = Added(len(day_now(agenda).turns), [entry])
    append(day_path(agenda), ABOUT, SPOKEN, added)


def note(agenda: Path, kind: NoteKind, words: str, item: str) -> int:
    """Keep a note; return its number among those of its sort. Raises CannotRead."""
    there = len(day_now(agenda).of(kind))
    added = Added(there, [{kind.value: words, "item": item}])
    append(day_path(agenda), ABOUT, LISTS[kind], added)
    return there


def amend(agenda: Path, kind: NoteKind, number: int, values: Mapping[str, str]) -> None:
    """Change values of a note, by its number; "" takes one away. Raises CannotRead."""
    path = day_path(agenda)
    before = draft(path, path.as_posix())
    text = with_values(before, LISTS[kind], {number: values})
    if text != before.text:
        save(path, before.bytes_of(text), expected=before.content)


def strike(agenda: Path, kind: NoteKind, number: int) -> None:
    """Take a note away, by its number. Raises CannotRead."""
    path = day_path(agenda)
    before = draft(path, path.as_posix())
    text = changed(before, before.text, [Drop((LISTS[kind], number))])
    save(path, before.bytes_of(text), expected=before.content)


def passed_on(agenda: Path, note: Note, number: int, on: date) -> None:
    """Keep that a note was put where it belongs. Raises CannotRead."""
    amend(agenda, note.kind, number, {"passed-on": on.isoformat()})


def _entry(event: Event) -> dict[str, str]:
    entry = {"did": event.did.value, "at": _moment(event.at)}
    if event.did is Did.ITEM:
        entry |= {"item": event.item, "number": str(event.number)}
    if event.did is Did.MORE:
        entry["minutes"] = str(event.minutes)
    return entry


def _moment(at: datetime) -> str:
    return at.isoformat(" ", "seconds")
