"""Appointments as a calendar file, right across the change of clocks.

Times are written in UTC: every program turns them into its own time, and no
table of time zones can be missing or out of date.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import icalendar

from inclusive_meetings.document.calendar import Calendar, Event
from inclusive_meetings.writers.style import Style
from inclusive_meetings.writers.xml_text import clean


def write(calendar: Calendar, _style: Style) -> bytes:
    """Return the calendar file."""
    made = icalendar.Calendar()
    made.add("prodid", "-//inclusive_meetings//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    for event in calendar.events:
        made.add_component(_event(event, ZoneInfo(calendar.timezone)))
    return bytes(made.to_ical())


def _event(event: Event, zone: ZoneInfo) -> icalendar.Event:
    made = icalendar.Event()
    made.add("uid", event.uid)
    start = _in_utc(event.start, zone)
    # The stamp says when an appointment was made. No clock is read, so that the
    # same agenda gives the same file: it is that of the appointment itself.
    made.add("dtstamp", start)
    made.add("dtstart", start)
    made.add("dtend", _in_utc(event.end, zone))
    made.add("summary", " ".join(clean(event.title).split()))
    if event.where:
        made.add("location", clean(event.where))
    if event.text:
        made.add("description", clean(event.text))
    return made


def _in_utc(local: datetime, zone: ZoneInfo) -> datetime:
    return local.replace(tzinfo=zone).astimezone(UTC)
