"""Contributors say how the meeting is for them; everyone else listens."""

from dataclasses import replace

import pytest

from inclusive_meetings.document.nodes import Callout, Tone
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor, Role
from inclusive_meetings.pack import reflection
from tests.pack.briefs import shared_brief, sparse_meetings
from tests.pack.reading import every, said, section
from tests.samples import ITEMS, SAM, a_bare_meeting, a_meeting, at

WHO = "Who speaks, and who listens"


def contributors(count: int) -> tuple[Contributor, ...]:
    """Return that many people from the public."""
    return tuple(
        Contributor(f"Person {number}", at(), Role.PUBLIC) for number in range(count)
    )


def boxes(meeting: Meeting, tone: Tone) -> dict[str, str]:
    """Return the boxes of one kind: what each says, by its title."""
    document = reflection.make(shared_brief(meeting))
    return {
        box.title: said(box.blocks)
        for box in every(Callout, document)
        if isinstance(box, Callout) and box.tone is tone
    }


def test_there_are_words_to_open_to_hold_to_stop_a_colleague_and_to_close() -> None:
    found = boxes(a_meeting(), Tone.WORDS_TO_SAY)

    assert list(found) == [
        "To open, say",
        "To hold the time, say",
        "If a colleague starts to answer, the chair says",
        "To close, say",
    ]


def test_everyone_else_listens_and_does_not_respond() -> None:
    found = section(reflection.make(shared_brief()), WHO)

    assert "Listening: everyone else. They do not respond." in found


def test_the_opening_promises_that_nothing_is_recorded_and_nobody_named() -> None:
    found = boxes(a_meeting(), Tone.WORDS_TO_SAY)["To open, say"]

    assert "The next 10 minutes" in found
    assert "Nothing is recorded, and nobody is named in the notes." in found


def test_the_minutes_are_shared_among_those_who_may_speak() -> None:
    found = section(reflection.make(shared_brief()), WHO)

    assert "Time for each: about 5 minutes" in found


@pytest.mark.parametrize(
    ("count", "is_too_short"), [(2, False), (5, False), (6, True), (11, True)]
)
def test_less_than_two_minutes_each_is_said_plainly(
    count: int, *, is_too_short: bool
) -> None:
    meeting = replace(a_meeting(), people=(SAM, *contributors(count)))

    warned = "Less than two minutes each" in boxes(meeting, Tone.IMPORTANT)

    assert warned is is_too_short


def test_staff_do_not_take_a_share_of_the_minutes() -> None:
    staff = replace(SAM, role=Role.STATUTORY)
    meeting = replace(a_meeting(), people=(SAM, staff, staff, *contributors(2)))

    assert "about 5 minutes" in section(reflection.make(shared_brief(meeting)), WHO)


def test_what_was_heard_comes_back_within_the_time_of_the_agenda() -> None:
    meeting = replace(a_meeting(), we_heard_by="3 working days")

    assert "within 3 working days" in said(reflection.make(shared_brief(meeting)))


def test_where_the_agenda_promises_nothing_five_working_days_are_promised() -> None:
    meeting = replace(a_meeting(), we_heard_by="")

    assert "within 5 working days" in said(reflection.make(shared_brief(meeting)))


def test_a_time_in_the_agendas_own_words_stays_as_it_is() -> None:
    meeting = replace(a_meeting(), we_heard_by="before the end of term")

    found = said(reflection.make(shared_brief(meeting)))

    assert "a note before the end of term." in found


def test_the_agendas_own_questions_take_the_place_of_ours() -> None:
    items = tuple(
        replace(item, questions=("What should we stop?",))
        if item.kind is ItemKind.REFLECTION
        else item
        for item in ITEMS
    )

    document = reflection.make(shared_brief(replace(a_meeting(), items=items)))

    assert section(document, "If nobody begins, ask") == "What should we stop?"


def test_an_agenda_with_two_reflections_has_both_times() -> None:
    late = replace(ITEMS[3], start=ITEMS[-1].start)
    meeting = replace(a_meeting(), items=(*ITEMS, late))

    found = said(reflection.make(shared_brief(meeting)))

    assert "10:55, 10 minutes" in found
    assert "11:30, 10 minutes" in found


def test_an_agenda_without_a_reflection_gets_the_sheet_and_is_told() -> None:
    found = boxes(a_bare_meeting(), Tone.IMPORTANT)

    assert "This agenda has no reflection yet" in found
    assert "To open, say" in boxes(a_bare_meeting(), Tone.WORDS_TO_SAY)


def test_a_meeting_of_staff_alone_is_told_that_nobody_would_speak() -> None:
    meeting = replace(a_meeting(), people=(SAM,))

    assert "Nobody is listed who would speak" in boxes(meeting, Tone.IMPORTANT)


def test_a_reflection_without_minutes_claims_none() -> None:
    item = Item(ITEMS[3].title, ItemKind.REFLECTION)
    meeting = replace(a_meeting(), items=(item,))

    assert "Time for each" not in said(reflection.make(shared_brief(meeting)))


def test_nothing_private_stands_on_the_sheet() -> None:
    assert "CANARY" not in said(reflection.make(shared_brief()))


@pytest.mark.parametrize("meeting", sparse_meetings())
def test_a_meeting_with_little_in_it_still_gets_the_sheet(meeting: Meeting) -> None:
    assert "To close, say" in boxes(meeting, Tone.WORDS_TO_SAY)
