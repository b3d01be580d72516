"""The chair meets contributors first, while the agenda can still change."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_meetings.document.nodes import Document, WriteHere
from inclusive_meetings.model.meeting import Meeting, PreMeeting
from inclusive_meetings.pack import pre_meeting
from tests.pack.briefs import shared_brief, sparse_meetings
from tests.pack.reading import every, said, section
from tests.samples import a_bare_meeting, a_meeting, at, wording


def room_to_write(document: Document) -> list[str]:
    """Return what people are asked to write."""
    found = every(WriteHere, document)
    return [each.label for each in found if isinstance(each, WriteHere)]


@given(st.integers(min_value=0, max_value=600))
def test_the_minutes_of_the_steps_are_all_the_minutes(minutes: int) -> None:
    shares = pre_meeting.shares(minutes, wording())

    assert sum(shares) == minutes
    assert min(shares) >= 0


def test_the_invitation_says_who_when_where_and_how_long() -> None:
    found = section(pre_meeting.make(shared_brief()), "You are invited")

    for words in ("Sam Okoro", "2 December 2026", "14:00", "45 minutes", "by phone"):
        assert words in found


def test_each_step_says_how_long_it_takes() -> None:
    found = section(pre_meeting.make(shared_brief()), "What happens")

    assert found.count(" minutes)") == 5


def test_without_a_pre_meeting_people_write_when_it_suits_them() -> None:
    document = pre_meeting.make(shared_brief(a_bare_meeting()))

    assert "The day is not set yet." in said(document)
    labels = room_to_write(document)
    assert "Day, time and place that suit you" in labels


def test_a_day_without_a_place_asks_for_the_place() -> None:
    before = PreMeeting(at(), date(2026, 12, 2))
    meeting = replace(a_meeting(), pre_meeting=before)

    found = said(pre_meeting.make(shared_brief(meeting)))

    assert "The place is not set yet." in found
    assert "The day is not set yet." not in found


@pytest.mark.parametrize(
    "about",
    ["need", "language", "agenda", "paid", "in return", "worth", "papers", "named"],
)
def test_everyone_is_asked_and_has_room_to_answer(about: str) -> None:
    document = pre_meeting.make(shared_brief())

    labels = room_to_write(document)
    assert any(about in label for label in labels)


def test_people_read_that_their_answers_stay_private() -> None:
    found = section(pre_meeting.make(shared_brief()), "What happens with your answers")

    assert "They go into no paper that others get." in found


def test_nobodys_answer_stands_in_what_everyone_reads() -> None:
    assert "CANARY" not in said(pre_meeting.make(shared_brief()))


@pytest.mark.parametrize("meeting", sparse_meetings())
def test_a_meeting_with_little_in_it_still_gets_an_invitation(
    meeting: Meeting,
) -> None:
    document = pre_meeting.make(shared_brief(meeting))

    assert "You can still change the agenda." in said(document)
