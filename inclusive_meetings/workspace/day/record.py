"""What was noted, as text for the note of what was heard. It names no speaker."""

from collections.abc import Iterator
from datetime import datetime

from inclusive_meetings.model.day import Day, Note, NoteKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.times import day_in_words, length_words
from inclusive_meetings.pack.phrasing.written import in_words
from inclusive_meetings.readers.day_file import LISTS
from inclusive_meetings.workspace.day.clock import minutes_of
from inclusive_meetings.workspace.day.speaking import spoken

HERE = "day-record"


def record(meeting: Meeting, day: Day, now: datetime, wording: Wording) -> str:
    """Return the actions, what stops people, words to explain, and who spoke."""
    return "\n".join(_lines(meeting, day, now, wording)) + "\n"


def _lines(
    meeting: Meeting, day: Day, now: datetime, wording: Wording
) -> Iterator[str]:
    yield wording.say(f"{HERE}.title", title=in_words(str(meeting.title), wording))
    if meeting.date:
        yield day_in_words(meeting.date, wording)
    for kind in NoteKind:
        notes = day.of(kind)
        if notes:
            yield from ("", wording.say(f"{HERE}.{LISTS[kind]}"))
            yield from (_note(note, wording) for note in notes)
    lengths = spoken(day.turns, now)
    if lengths:
        yield from ("", wording.say(f"{HERE}.spoken"))
        for who, length in lengths.items():
            little = wording.say(f"{HERE}.under-a-minute")
            minutes = length_words(minutes_of(length), wording) or little
            yield wording.say(f"{HERE}.minutes", who=who, minutes=minutes)


def _note(note: Note, wording: Wording) -> str:
    owner = note.owner
    if note.kind is NoteKind.ACTION and not owner:
        owner = wording.say(f"{HERE}.nobody")
    named = {"words": note.words}
    key = "line"
    if owner:
        key, named = f"{key}-owner", {**named, "owner": owner}
    if note.until:
        key = f"{key}-until"
        named = {**named, "day": day_in_words(note.until, wording)}
    return wording.say(f"{HERE}.{key}", **named)
