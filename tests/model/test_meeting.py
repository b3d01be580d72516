"""Nobody sees more of a meeting than they may."""

from dataclasses import replace

from inclusive_meetings.model.people import Contributor, ShownAs
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


def test_who_somebody_is_cannot_be_guessed_from_what_is_said_of_them() -> None:
    shy = replace(
        NASREEN,
        shown_as=ShownAs.ORGANISATION,
        pronouns="she/her",
        knows="I keep the only dairy here",
        why_you="You asked about the bus",
    )

    (seen,) = replace(a_meeting(), people=(shy,)).seen_by_everyone().people

    assert (seen.pronouns, seen.knows, seen.why_you) == ("", "", "")


def test_an_item_does_not_name_whoever_wants_no_name() -> None:
    nobody = replace(NASREEN, shown_as=ShownAs.NOBODY)
    group = replace(NASREEN, shown_as=ShownAs.ORGANISATION)

    def leads(person: Contributor, reader: Contributor | None = None) -> list[str]:
        meeting = replace(a_meeting(), people=(person, JOE))
        seen = meeting.seen_by(reader) if reader else meeting.seen_by_everyone()
        return [str(lead) for item in seen.items for lead in item.leads]

    assert leads(nobody) == []
    assert leads(group) == ["Meri Awaaz"]
    assert leads(nobody, reader=nobody) == ["Nasreen Akhtar, Meri Awaaz"]


def test_an_item_belongs_to_who_leads_it_and_to_who_raised_it() -> None:
    titles = [item.title.text for item in a_meeting().items_of(NASREEN)]

    assert titles == ["What families told us"]
