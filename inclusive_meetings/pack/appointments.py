"""The meeting and the pre-meeting, for people's own calendars."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from inclusive_meetings.document.calendar import Calendar, Event
from inclusive_meetings.files.digest import digest_of
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.phrases import where_words

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
        end = meeting.end or _last(meeting)
        yield Event(
            _uid(meeting, "meeting"),
            meeting.title.text,
            datetime.combine(meeting.date, meeting.start),
            _end(meeting.date, meeting.start, end),
            where_words(meeting, wording),
            "\n".join(_text(meeting, wording, end_is_known=end is not None)),
        )
    before = meeting.pre_meeting
    if before and before.date and before.start:
        start = datetime.combine(before.date, before.start)
        length = timedelta(minutes=before.minutes or MINUTES_IF_UNKNOWN)
        said = [wording.say("appointments.before-text"), *_contact(meeting, wording)]
        yield Event(
            _uid(meeting, "pre-meeting"),
            wording.say("appointments.before", title=meeting.title),
            start,
            start + length,
            before.where,
            "\n".join(said),
        )


def _text(meeting: Meeting, wording: Wording, *, end_is_known: bool) -> Iterator[str]:
    if meeting.purpose:
        yield meeting.purpose
    if meeting.where.join:
        yield wording.say("common.join", join=meeting.where.join)
    if not end_is_known:
        yield wording.say("appointments.end-unknown")
    yield from _contact(meeting, wording)


def _contact(meeting: Meeting, wording: Wording) -> Iterator[str]:
    if who := meeting.contact:
        said = ", ".join(filter(None, (who.name, who.phone, who.email)))
        yield wording.say("appointments.contact", contact=who.words or said)


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
    # The name is that of a file, which may come from a system of other letters.
    said = f"{meeting.name}\n{meeting.title}\n{kind}"
    words = said.encode(errors="surrogateescape")
    return f"{digest_of(words)[:16]}@inclusive-meetings"
