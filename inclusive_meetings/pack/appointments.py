"""The meeting and the pre-meeting, for people's own calendars."""

import hashlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from inclusive_meetings.document.calendar import Calendar, Event
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrases import where_words

MINUTES_IF_UNKNOWN = 60


def make(brief: Brief) -> Calendar:
    """Return the appointments; none where the agenda has no day or no time."""
    meeting = brief.meeting
    return Calendar(
        meeting.title.text,
        tuple(_events(meeting, brief.wording)),
        language=meeting.language,
    )


def _events(meeting: Meeting, wording: Wording) -> Iterator[Event]:
    if meeting.date and meeting.start:
        start = datetime.combine(meeting.date, meeting.start)
        place = where_words(meeting, wording)
        join = meeting.where.join
        text = [meeting.purpose]
        if join:
            text.append(wording.say("common.join", join=join))
        yield Event(
            _uid(meeting, "meeting"),
            meeting.title.text,
            start,
            _end(meeting.date, meeting.start, meeting.end or _last(meeting)),
            place,
            "\n".join(filter(None, text)),
        )
    before = meeting.pre_meeting
    if before and before.date and before.start:
        start = datetime.combine(before.date, before.start)
        length = timedelta(minutes=before.minutes or MINUTES_IF_UNKNOWN)
        said = wording.say("appointments.before", title=meeting.title)
        yield Event(
            _uid(meeting, "pre-meeting"), said, start, start + length, before.where
        )


def _end(day: date, start: time, end: time | None) -> datetime:
    began = datetime.combine(day, start)
    if end is None:
        return began + timedelta(minutes=MINUTES_IF_UNKNOWN)
    # A meeting that ends before it began goes on past midnight.
    until = datetime.combine(day, end)
    return until if until > began else until + timedelta(days=1)


def _last(meeting: Meeting) -> time | None:
    return meeting.items[-1].end if meeting.items else None


def _uid(meeting: Meeting, kind: str) -> str:
    words = f"{meeting.name}\n{meeting.title}\n{kind}".encode()
    return f"{hashlib.sha256(words).hexdigest()[:16]}@inclusive-meetings"
