"""The page to fill in together names both sides and leaves room for each answer."""

from dataclasses import replace

import pytest

from inclusive_meetings.document.nodes import WriteHere
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import ShownAs
from inclusive_meetings.pack.agreement import make
from tests.pack.briefs import shared_brief, sparse_meetings
from tests.pack.reading import every, said
from tests.samples import NASREEN, a_meeting, wording


def test_both_sides_are_named_once() -> None:
    page = said(make(shared_brief()))

    assert page.count("Meri Awaaz") == 1
    assert "Between: " in page


def test_who_is_not_shown_is_not_named_by_their_group() -> None:
    people = (replace(NASREEN, shown_as=ShownAs.NOBODY),)

    page = said(make(shared_brief(replace(a_meeting(), people=people))))

    assert "Nasreen" not in page


@pytest.mark.parametrize("meeting", sparse_meetings())
def test_there_is_room_for_every_answer(meeting: Meeting) -> None:
    document = make(replace(shared_brief(), meeting=meeting))

    questions = wording().records["agreement.questions"]
    assert len(every(WriteHere, document)) >= len(questions) + 2
