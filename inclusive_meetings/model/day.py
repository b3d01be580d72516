"""What happened on the day of a meeting: its clock, who spoke, what was noted."""

from datetime import date, datetime
from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place


class Did(StrEnum):
    """What happened to the clock of the room."""

    OPENED = "meeting begins"
    ITEM = "item begins"
    PAUSED = "pause"
    WENT_ON = "go on"
    MORE = "minutes more"
    CLOSED = "meeting ends"


class Group(StrEnum):
    """Who speaks: a group, never a person."""

    THEIRS = "VCSO and public people"
    STAFF = "staff"
    SILENCE = "silence"
    NOBODY = "not counted"


class NoteKind(StrEnum):
    """What sort of thing was noted."""

    ACTION = "action"
    BARRIER = "barrier"
    WORD = "word"


@frozen
class Event:
    """Something that happened to the clock, at a moment with its distance from UTC.

    `item` and `number` (from 1) say which item began; `minutes` is how many more it
    got, below 0 for fewer.
    """

    did: Did
    at: datetime
    item: str = ""
    number: int = 0
    minutes: int = 0


@frozen
class Turn:
    """From this moment on a group speaks, until the next turn."""

    who: Group
    at: datetime


@frozen
class Note:
    """Something that was noted, in which item, and what became of it.

    `owner` and `until` are of actions and barriers. `passed_on` is the day on which it
    was put where it belongs; None as long as it waits.
    """

    kind: NoteKind
    words: str
    place: Place
    item: str = ""
    owner: str = ""
    until: date | None = None
    passed_on: date | None = None


@frozen
class Day:
    """All that is kept of one day, in the order of its file."""

    events: tuple[Event, ...] = ()
    turns: tuple[Turn, ...] = ()
    notes: tuple[Note, ...] = ()

    def of(self, kind: NoteKind) -> tuple[Note, ...]:
        """Return the notes of one sort."""
        return tuple(note for note in self.notes if note.kind is kind)
