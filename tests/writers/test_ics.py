"""Appointments are right in every calendar, also across the change of clocks."""

from datetime import datetime

import icalendar
import pytest

from inclusive_meetings.document.calendar import Calendar, Event
from inclusive_meetings.writers import ics
from inclusive_meetings.writers.style import Style

STYLE = Style({})


def written(
    start: datetime, end: datetime, title: str = "Falls", text: str = ""
) -> str:
    """Return the calendar file with one appointment."""
    event = Event("abc@inclusive-meetings", title, start, end, "Hall; room 2", text)
    return ics.write(Calendar("Falls", (event,)), STYLE).decode("utf-8")


@pytest.mark.parametrize(
    ("local", "in_utc"),
    [
        ("2026-03-27 10:00", "20260327T100000Z"),
        ("2026-03-30 10:00", "20260330T090000Z"),
        ("2026-10-23 10:00", "20261023T090000Z"),
        ("2026-10-26 10:00", "20261026T100000Z"),
        ("2028-02-29 10:00", "20280229T100000Z"),
    ],
)
def test_a_time_in_london_is_right_on_both_sides_of_the_change(
    local: str, in_utc: str
) -> None:
    start = datetime.fromisoformat(local)

    made = written(start, start.replace(hour=12))

    assert f"DTSTART:{in_utc}" in made


def test_a_meeting_over_midnight_ends_on_the_next_day() -> None:
    made = written(datetime(2026, 12, 9, 22), datetime(2026, 12, 10, 1))  # noqa: DTZ001 - local time

    assert "DTEND:20261210T010000Z" in made


def test_a_title_cannot_add_an_appointment_of_its_own() -> None:
    start = datetime(2026, 12, 9, 10)  # noqa: DTZ001 - local time
    title = "Falls\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Not ours\x00\x07"

    made = icalendar.Calendar.from_ical(written(start, start, title))

    assert len(list(made.walk("VEVENT"))) == 1
    assert "\x00" not in written(start, start, title)


def test_an_appointment_has_what_calendars_refuse_to_do_without() -> None:
    start = datetime(2026, 12, 9, 10)  # noqa: DTZ001 - local time

    made = written(start, start)

    assert all(f"\r\n{name}:" in made for name in ("UID", "DTSTAMP", "PRODID"))
    assert "\r\nVERSION:2.0\r\n" in made


def test_whoever_takes_an_appointment_is_not_asked_to_answer_it() -> None:
    start = datetime(2026, 12, 9, 10)  # noqa: DTZ001 - local time

    assert "\r\nMETHOD:PUBLISH\r\n" in written(start, start)


def test_lines_are_folded_and_end_as_calendars_expect() -> None:
    start = datetime(2026, 12, 9, 10)  # noqa: DTZ001 - local time

    made = written(start, start, text="عربی " * 60)

    assert all(len(line.encode()) <= 75 for line in made.split("\r\n"))
    assert "\n" not in made.replace("\r\n", "")


def test_the_same_appointment_gives_the_same_bytes() -> None:
    start = datetime(2026, 12, 9, 10)  # noqa: DTZ001 - local time

    assert written(start, start) == written(start, start)
