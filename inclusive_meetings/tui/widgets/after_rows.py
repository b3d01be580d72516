"""What was noted, line by line, and what there is to know of it all."""

from datetime import datetime, timedelta

from textual.content import Content

from inclusive_meetings.model.day import Day, Note
from inclusive_meetings.model.timing import whole
from inclusive_meetings.pack.phrasing.times import length_words
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.day_words import one_note
from inclusive_meetings.workspace.day import after
from inclusive_meetings.workspace.day.clock import minutes_of, running
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.telling.calendar_day import date_told


def line(note: Note) -> Content:
    """Return a note, and below it where it went, or waits to go."""
    went = "went" if note.passed_on else "waits"
    named = {"day": date_told(note.passed_on)} if note.passed_on else {}
    state = say(f"after.{went}-{note.kind}", **named)
    where = say("after.item", title=note.item) if note.item else ""
    style = "$text-success" if note.passed_on else "$text-warning"
    below = Content.assemble((state, style), plain(f" · {where}" if where else ""))
    return Content("\n").join([one_note(note), below])


def sums(session: Session | None, kept: Day, now: datetime) -> str:
    """Return how many notes wait, and how long the meeting was."""
    meeting = session.meeting if session else None
    if session is None or meeting is None or not kept.notes:
        return say("after.none")
    waiting = len(after.waiting(kept))
    said = say("after.sums", waiting=waiting, all=len(kept.notes))
    words = [said, say("after.how")] if waiting else [said]
    clock = running(kept.events, meeting.items, now)
    if clock.opened and clock.closed:
        length = max(clock.closed - clock.opened, timedelta(minutes=1))
        took = length_words(minutes_of(length), session.wording)
        planned = length_words(whole(meeting), session.wording)
        key = "took-planned" if planned else "took"
        names = {"took": took} | ({"planned": planned} if planned else {})
        words.append(say(f"after.{key}", **names))
    return " ".join(words)
