"""What is on the wall is short, and what to say stands in the notes."""

from dataclasses import replace

import pytest

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.nodes import Definitions
from inclusive_meetings.model.meeting import Item, ItemKind, Meeting
from inclusive_meetings.pack import slides
from inclusive_meetings.pack.brief import Brief
from tests.pack.briefs import shared_brief, sparse_meetings
from tests.pack.reading import said
from tests.samples import (
    FAMILIES,
    ITEMS,
    a_bare_meeting,
    a_meeting,
    passage,
    the_words,
    wording,
)


def deck(meeting: Meeting | None = None) -> tuple[Slide, ...]:
    """Return the slides of a meeting."""
    return slides.make(shared_brief(meeting)).slides


def of_kind(kind: SlideKind, meeting: Meeting | None = None) -> list[Slide]:
    """Return the slides of one kind."""
    return [slide for slide in deck(meeting) if slide.kind is kind]


def test_a_deck_opens_with_the_title_and_closes_with_what_happens_next() -> None:
    found = deck()

    assert found[0].title == "Designing the pathway together"
    assert found[-1].kind is SlideKind.CLOSE
    assert "within 5 working days" in said(found[-1].blocks)
    assert "0113 496 0000" in said(found[-1].blocks)


def test_how_we_work_together_comes_before_the_agenda() -> None:
    titles = [slide.title for slide in deck()]

    assert titles.index("How we work together") < titles.index("Today")


def test_an_item_has_its_question_large_and_who_leads_and_its_words() -> None:
    found = of_kind(SlideKind.ITEM)[0]

    assert found.big == "What must the pathway never do?"
    assert "With Nasreen Akhtar, Meri Awaaz" in said(found.blocks)
    assert "Words: ICB, Healthwatch" in said(found.blocks)


def test_the_notes_of_an_item_say_aloud_what_its_words_mean() -> None:
    notes = of_kind(SlideKind.ITEM)[0].notes

    assert any("ICB means: Integrated Care Board" in note for note in notes)


def test_a_content_note_is_said_before_the_item_begins() -> None:
    item = replace(FAMILIES, content_note="Families who were turned away")
    meeting = replace(a_meeting(), items=(item,))

    notes = of_kind(SlideKind.ITEM, meeting)[0].notes

    assert notes[0].startswith("Before we begin: Families who were turned away.")


def test_what_is_decided_already_is_said_at_the_item() -> None:
    notes = of_kind(SlideKind.ITEM)[-1].notes

    stage = wording().say("common.stage-decided")
    assert f"What can change here: {stage}" in notes


def test_the_chosen_meaning_of_a_word_is_never_guessed() -> None:
    found = said(of_kind(SlideKind.WORDS)[0].blocks)

    assert "can mean: personal assistant; physician associate" in found


def test_a_slide_of_words_holds_at_most_six() -> None:
    brief = Brief(a_meeting(), wording(), the_words() * 10)

    counts = [
        len(block.entries)
        for slide in slides.make(brief).slides
        for block in slide.blocks
        if isinstance(block, Definitions)
    ]

    assert counts
    assert max(counts) <= 6


def test_a_break_says_when_we_start_again() -> None:
    (found,) = of_kind(SlideKind.BREAK)

    assert found.big == "We start again at 10:55"


def test_a_break_of_unknown_length_promises_no_time() -> None:
    item = Item(passage("Tea"), ItemKind.BREAK)

    (found,) = of_kind(SlideKind.BREAK, replace(a_meeting(), items=(item,)))

    assert (found.title, found.big) == ("Break", "")


def test_the_reflection_slide_has_the_rule_of_listening() -> None:
    (found,) = of_kind(SlideKind.REFLECTION)

    assert "Everyone else listens and does not respond" in said(found.blocks)


def test_no_two_slides_have_the_same_title() -> None:
    twice = replace(FAMILIES, number=0)
    named_like_a_copy = replace(twice, title=passage("What families told us (2)"))
    items = (twice, twice, named_like_a_copy, *ITEMS, *ITEMS)

    titles = [slide.title for slide in deck(replace(a_meeting(), items=items))]

    assert len(titles) == len(set(titles))


def test_every_slide_has_words_to_say() -> None:
    assert [slide.title for slide in deck() if not said(slide.notes)] == []


def test_a_long_agenda_goes_over_several_slides() -> None:
    meeting = replace(a_meeting(), items=ITEMS * 3)

    lines = [said(slide.blocks) for slide in of_kind(SlideKind.AGENDA, meeting)]

    assert [len(text.splitlines()) for text in lines] == [6, 6, 6]


def test_nothing_private_stands_on_slides_or_in_their_notes() -> None:
    assert "CANARY" not in said(deck())


@pytest.mark.parametrize("meeting", [a_bare_meeting(), *sparse_meetings()])
def test_a_meeting_with_little_in_it_still_gets_slides(meeting: Meeting) -> None:
    found = deck(meeting)

    assert found[0].kind is SlideKind.TITLE
    assert found[-1].kind is SlideKind.CLOSE
