"""The dates people put into their own calendars."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from inclusive_meetings.document.calendar import Event
from inclusive_meetings.model.meeting import Meeting, PreMeeting, Where
from inclusive_meetings.pack import appointments
from tests.pack.briefs import shared_brief, sparse_meetings
from tests.pack.reading import said
from tests.samples import a_bare_meeting, a_meeting, at, passage


def events(meeting: Meeting) -> tuple[Event, ...]:
    """Return the appointments of a meeting."""
    return appointments.make(shared_brief(meeting)).events


def test_the_meeting_and_the_pre_meeting_are_two_appointments() -> None:
    meeting, before = events(a_meeting())

    assert (meeting.start, meeting.end) == (
        datetime(2026, 12, 9, 10),  # noqa: DTZ001 - an appointment has no zone
        datetime(2026, 12, 9, 11, 40),  # noqa: DTZ001 - as above
    )
    assert before.end - before.start == timedelta(minutes=45)
    assert before.title == "Meeting beforehand: Designing the pathway together"


def test_a_meeting_without_a_day_or_a_time_has_no_appointment() -> None:
    no_day = replace(a_meeting(), date=None, pre_meeting=None)
    no_time = replace(a_meeting(), start=None, pre_meeting=None)

    assert events(no_day) == events(no_time) == events(a_bare_meeting()) == ()


def test_the_last_item_says_when_a_meeting_without_an_end_is_over() -> None:
    found = events(replace(a_meeting(), end=None))[0]

    assert found.end.time() == time(11, 40)
    assert "does not say when it ends" not in found.text


def test_an_end_nobody_knows_is_said_to_be_unknown() -> None:
    found = events(replace(a_meeting(), end=None, items=()))[0]

    assert found.end - found.start == timedelta(hours=1)
    assert "The agenda does not say when it ends." in found.text


def test_a_meeting_over_midnight_ends_on_the_next_day() -> None:
    found = events(replace(a_meeting(), start=time(22), end=time(0, 30)))[0]

    assert found.end.date() == date(2026, 12, 10)
    assert found.end - found.start == timedelta(hours=2, minutes=30)


def test_a_pre_meeting_over_midnight_ends_on_the_next_day() -> None:
    before = PreMeeting(at(), date(2026, 12, 2), time(23, 45), 30)

    found = events(replace(a_meeting(), pre_meeting=before))[1]

    assert found.end.date() == date(2026, 12, 3)


def test_the_same_agenda_changes_its_appointment_and_adds_no_second() -> None:
    moved = replace(a_meeting(), date=date(2027, 1, 6), start=time(14))

    assert [e.uid for e in events(moved)] == [e.uid for e in events(a_meeting())]


def test_another_meeting_has_another_appointment() -> None:
    other = replace(a_meeting(), title=passage("Another meeting"))

    uids = {event.uid for meeting in (a_meeting(), other) for event in events(meeting)}

    assert len(uids) == 4
    assert all(uid.endswith("@inclusive-meetings") for uid in uids)


def test_the_appointment_says_where_how_to_join_and_whom_to_ask() -> None:
    where = replace(a_meeting().where, join="https://example.org/join")

    found = events(replace(a_meeting(), where=where))[0]

    assert found.where == "Khidmat Hall, 1 Example Road, Westvale"
    assert "https://example.org/join" in found.text
    assert "Questions: Ana Pop" in found.text


def test_nothing_private_stands_in_a_calendar() -> None:
    assert "CANARY" not in said(events(a_meeting()))


@pytest.mark.parametrize("meeting", [*sparse_meetings(), a_bare_meeting()])
def test_a_meeting_with_little_in_it_still_gets_a_calendar(meeting: Meeting) -> None:
    bare = replace(meeting, where=Where())

    assert appointments.make(shared_brief(bare)).title == bare.title.text
