"""Nobody is born knowing how meetings work."""

from dataclasses import replace

import pytest

from inclusive_meetings.document.nodes import Callout, Document
from inclusive_meetings.model.meeting import Meeting, Mode, Where
from inclusive_meetings.model.people import Contact, Contributor, Role, ShownAs
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.how_it_works import make
from tests.pack.reading import every, said, section
from tests.samples import JOE, NASREEN, a_bare_meeting, a_meeting, at, wording

BADLY = "If it did not go well"


def page(meeting: Meeting) -> Document:
    """Return the page for everyone."""
    return make(Brief(meeting.seen_by_everyone(), wording()))


def with_people(*people: Contributor) -> Document:
    """Return the page of a meeting with these people."""
    return page(replace(a_meeting(), people=people))


def test_everyone_is_named_with_what_they_do() -> None:
    words = section(page(a_meeting()), "Who is who")

    assert "Nasreen Akhtar, Meri Awaaz\nRuns a weekly group for carers." in words
    assert "Leads the meeting and keeps the time. Decides with the board" in words
    assert "Joe Brennan\nComes for themselves, with what they have lived." in words


@pytest.mark.parametrize("role", Role)
def test_each_role_is_said_in_plain_words(role: Role) -> None:
    words = section(with_people(Contributor("Mo", at(), role)), "Who is who")

    assert len(words.split()) > len(["Mo", "does", "this."])


def test_pronouns_stand_beside_the_name() -> None:
    person = replace(NASREEN, pronouns="she/her")

    words = section(with_people(person), "Who is who")

    assert "Nasreen Akhtar (she/her), Meri Awaaz" in words


def test_who_wants_to_be_known_by_their_group_is() -> None:
    person = replace(NASREEN, shown_as=ShownAs.ORGANISATION)

    words = section(with_people(person), "Who is who")

    assert words.startswith("Meri Awaaz\n")
    assert "Nasreen" not in words


def test_who_wants_to_be_named_nowhere_is_not() -> None:
    nobody = Contributor("Lee Hidden", at(), Role.PUBLIC, shown_as=ShownAs.NOBODY)

    assert "Hidden" not in said(with_people(JOE, nobody))


def test_whom_to_tell_is_named_and_is_not_the_chair() -> None:
    words = section(page(a_meeting()), BADLY)

    assert "Li Wei" in words
    assert "who does not lead the meeting" in words


def test_a_chair_named_for_complaints_about_the_chair_is_not_shown() -> None:
    chair = Contact("Sam Okoro", "0113 496 0005")

    document = page(replace(a_meeting(), if_it_went_badly=chair))

    assert "Ask for a person who is not the chair" in section(document, BADLY)
    assert "0113 496 0005" not in said(document)


def test_nobody_named_is_said_honestly() -> None:
    document = page(replace(a_meeting(), if_it_went_badly=None))

    assert "has not named anybody to tell yet" in section(document, BADLY)
    assert not every(Callout, document)


def test_each_way_to_take_part_has_words_and_not_only_a_card() -> None:
    words = section(page(a_meeting()), "How to take part")

    for way in ("To ask", "To speak", "To slow", "To interrupt", "To step out"):
        assert way in words
    assert "Slow down, please" in words


def test_cards_are_told_apart_by_words_in_the_room_and_online() -> None:
    room = section(page(a_meeting()), "Cards")
    online = section(page(replace(a_meeting(), where=Where(Mode.ONLINE))), "Cards")

    for words in (room, online):
        assert "Slow down" in words
        assert "red" not in words.lower().split()
    assert "chat" in online
    assert "chat" not in room


def test_the_standing_words_are_explained() -> None:
    words = section(page(a_meeting()), "Words that meetings use")

    for term in ("Apologies", "Quorum", "Minutes", "Matters arising", "AOB"):
        assert term in words
    assert "Declarations of interest" in words
    assert "To note" in words


def test_the_reflection_says_when_and_that_nobody_must_speak() -> None:
    title = "The time to say how the meeting is for you"

    words = section(page(a_meeting()), title)

    assert words.startswith("At 10:55: ")
    assert "Nobody has to speak." in words
    assert "no time set aside" in section(page(a_bare_meeting()), title)


def test_the_group_can_change_what_it_agrees() -> None:
    words = section(page(a_meeting()), "What we agree with one another")

    assert "The group can change the list" in words


def test_every_line_of_advice_has_a_source() -> None:
    for key in ("taking-part", "agreements", "standing"):
        for line in wording().records[f"how-it-works.{key}"]:
            assert line["source"]


def test_an_agenda_without_people_still_makes_the_page() -> None:
    words = section(page(a_bare_meeting()), "Who is who")

    assert "has not listed yet who comes" in words


def test_no_need_of_anybody_is_on_the_page() -> None:
    assert "CANARY" not in said(page(a_meeting()))
