"""Nobody sees more of a meeting than they may."""

from dataclasses import replace

from inclusive_meetings.model.people import ShownAs
from tests.samples import JOE, NASREEN, a_meeting


def test_what_everyone_sees_holds_nothing_private() -> None:
    assert "CANARY" not in repr(a_meeting().seen_by_everyone())


def test_a_person_sees_their_own_needs_and_nobody_elses() -> None:
    seen = repr(a_meeting().seen_by(NASREEN))

    assert "CANARYACCESS" in seen
    assert "CANARYJOE" not in seen


def test_whoever_wants_only_their_organisation_named_is_not_named() -> None:
    meeting = a_meeting()
    shy = replace(NASREEN, shown_as=ShownAs.ORGANISATION)

    people = replace(meeting, people=(shy, JOE)).seen_by_everyone().people

    assert [person.name for person in people] == ["Meri Awaaz", "Joe Brennan"]


def test_an_item_belongs_to_who_leads_it_and_to_who_raised_it() -> None:
    titles = [item.title.text for item in a_meeting().items_of(NASREEN)]

    assert titles == ["What families told us"]
