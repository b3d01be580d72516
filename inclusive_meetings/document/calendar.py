"""Appointments that people put into their own calendars."""

from datetime import datetime

from inclusive_meetings.model.frozen import frozen


@frozen
class Event:
    """One appointment. `start` and `end` are local time without a zone.

    `uid` stays the same when the pack is built again, so that a calendar
    changes the appointment and does not add a second one.
    """

    uid: str
    title: str
    start: datetime
    end: datetime
    where: str = ""
    text: str = ""


@frozen
class Calendar:
    """Appointments of one meeting, in the time of `timezone` (an IANA name)."""

    title: str
    events: tuple[Event, ...]
    timezone: str = "Europe/London"
    language: str = "en-GB"
