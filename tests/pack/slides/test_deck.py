"""What is on the wall is short, and what to say stands in the notes."""

from dataclasses import replace

import pytest

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.document.inlines import Strong, Text, text
from inclusive_meetings.document.nodes import Bullets, Paragraph, Table
from inclusive_meetings.model.item import Item, Stage
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import NamedPerson, ShownAs
from inclusive_meetings.pack.slides.timeline import shortened
from tests.pack.briefs import sparse_meetings
from tests.pack.decks import deck, of_kind, question
from tests.pack.reading import said
from tests.samples import (
    FAMILIES,
    ITEMS,
    JOE,
    a_bare_meeting,
    a_meeting,
    passage,
    wording,
)


def test_a_deck_opens_with_the_title_and_what_the_meeting_is_for() -> None:
    found = deck()

    assert found[0].title == "Designing the pathway together"
    assert question(found[1]) == "Agree what the pathway must do for families."


def test_times_and_titles_stand_apart_so_that_titles_make_one_line() -> None:
    (found,) = of_kind(SlideKind.AGENDA)

    assert "10:10\t1. What families told us" in said(found.blocks)


def test_an_agenda_without_times_has_its_numbers_where_else_the_times_stand() -> None:
    items = tuple(replace(item, start=None) for item in ITEMS)

    found = deck(replace(a_meeting(), items=items))

    (today,) = (slide for slide in found if slide.title == "Today")
    assert today.kind is SlideKind.AGENDA
    assert "1.\tWhat families told us" in said(today.blocks)
    assert "\tWelcome" in said(today.blocks)


def test_an_agenda_without_times_and_numbers_is_a_list() -> None:
    items = tuple(replace(item, start=None, number=0) for item in ITEMS)

    found = deck(replace(a_meeting(), items=items))

    (today,) = (slide for slide in found if slide.title == "Today")
    assert today.kind is SlideKind.ITEM
    assert "\t" not in said(today.blocks)


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (
            "Violence prevention and reduction standard: the plan of the trust for it",
            "Violence prevention and reduction standard…",
        ),
        (
            "To consider a response to the County's consultation on redesigning it",
            "To consider a response to the County's consultation…",
        ),
        (
            "Falls: what the trust, the council and the groups of Westvale do next",
            "Falls: what the trust, the council and the groups of Westvale…",
        ),
        ("Falls: what we do next", "Falls: what we do next"),
        ("x" * 70, "x" * 64 + "…"),
    ],
)
def test_a_long_title_stops_where_somebody_who_reads_it_would(
    own: str, expected: str
) -> None:
    assert shortened(own) == expected


def test_a_chair_named_in_the_header_alone_has_the_name_stand_out() -> None:
    chair = NamedPerson("Olu Bright", "Westmoor Council")

    found = deck(replace(a_meeting(), people=(), chair=chair))

    (who,) = (slide for slide in found if slide.title == "Who is here")
    words = (Strong(text("Olu Bright")), Text(", Westmoor Council: leads today"))
    assert who.blocks == (Bullets(((Paragraph(words),),)),)


def test_how_we_work_together_comes_before_the_times() -> None:
    titles = [slide.title for slide in deck()]

    assert titles.index("How we will work together") < titles.index("Today")


def test_people_are_named_with_what_they_do_and_without_rank() -> None:
    (who,) = (slide for slide in deck() if slide.title == "Who is here")

    assert "Sam Okoro: leads today" in said(who.blocks)
    assert "Nasreen Akhtar: Meri Awaaz" in said(who.blocks)
    assert "Joe Brennan: from the public" in said(who.blocks)


def test_whoever_does_not_want_to_be_named_is_not_on_the_wall() -> None:
    hidden = replace(JOE, shown_as=ShownAs.NOBODY)

    found = said(deck(replace(a_meeting(), people=(hidden,))))

    assert "Joe Brennan" not in found


def test_an_item_says_who_leads_it_what_it_asks_and_where_we_are() -> None:
    found = of_kind(SlideKind.ITEM)[1]

    assert "Nasreen Akhtar\n\nMeri Awaaz" in said(found.second)
    assert "Listen first" in said(found.blocks)
    assert found.over == "10:10  Part 2 of 6"
    assert found.here is not None
    assert (found.here.now, found.here.minutes[:3]) == (1, (10, 30, 15))
    assert "What families told us" in found.here.said


def test_each_question_has_a_slide_of_its_own() -> None:
    item = replace(FAMILIES, questions=("What hurts?", "What helps?"))

    found = of_kind(SlideKind.QUESTION, replace(a_meeting(), items=(item,)))

    assert [question(slide) for slide in found] == ["What hurts?", "What helps?"]
    assert [slide.title for slide in found] == [
        "Question 1: What families told us",
        "Question 2: What families told us",
    ]


def test_the_notes_say_minute_by_minute_what_to_do() -> None:
    item = replace(FAMILIES, questions=("What hurts?", "What helps?"))
    meeting = replace(a_meeting(), items=(item,))

    notes = [note for slide in deck(meeting) for note in slide.notes]

    assert "10:12: Over to Nasreen Akhtar, Meri Awaaz." in notes
    assert "10:25: We ask you: What hurts?" in notes
    assert "10:31: We ask you: What helps?" in notes
    assert any(note.startswith("10:37: Ask: would anyone") for note in notes)


def test_where_no_time_is_known_the_notes_count_minutes() -> None:
    item = replace(FAMILIES, start=None)
    meeting = replace(a_meeting(), items=(item,))

    notes = [note for slide in deck(meeting) for note in slide.notes]

    assert "After 2 minutes: Over to Nasreen Akhtar, Meri Awaaz." in notes


def test_the_notes_of_an_item_say_aloud_what_its_words_mean() -> None:
    notes = of_kind(SlideKind.ITEM)[1].notes

    assert any("ICB means: Integrated Care Board" in note for note in notes)


def test_the_authors_sentences_are_said_and_not_read_on_the_wall() -> None:
    found = of_kind(SlideKind.ITEM)[1]

    assert "The ICB and Healthwatch listen. Bring any notes." in found.notes
    assert "Bring" not in said(found.blocks)


def test_the_authors_lists_and_tables_are_on_the_wall() -> None:
    own = passage("# Costs\n\n- Tea\n- Room\n\n| What | £ |\n|---|---|\n| Bus | 3 |\n")
    meeting = replace(a_meeting(), items=(replace(FAMILIES, text=own),))

    found = deck(meeting)

    assert any("Tea" in said(slide.blocks) for slide in found)
    assert any(isinstance(b, Table) for slide in found for b in slide.blocks)
    assert any("Costs" in slide.notes for slide in found)


def test_what_may_upset_people_is_said_alone_before_the_item_begins() -> None:
    item = replace(FAMILIES, content_note="Families who were turned away")
    meeting = replace(a_meeting(), items=(item,))

    found = deck(meeting)

    titles = [slide.title for slide in found]
    at = titles.index("Before we begin: What families told us")
    assert titles[at + 1] == "1. What families told us"
    assert question(found[at]) == "Families who were turned away."
    assert found[at].section == "1. What families told us"
    assert "You can step out at any time." in found[at].notes[0]
    assert found[at].notes[1].startswith("Now wait")


def test_what_is_decided_already_is_said_at_the_item() -> None:
    found = of_kind(SlideKind.ITEM)[-1]

    assert "Decided already" in said(found.blocks)
    stage = wording().say("common.stage-decided")
    assert f"What can change here: {stage}" in found.notes


def test_what_is_decided_is_never_said_to_be_open() -> None:
    item = Item(passage("The move"), purpose="discuss", stage=Stage.DECIDED)

    meeting = replace(a_meeting(), items=(item,))
    (found,) = (s for s in of_kind(SlideKind.ITEM, meeting) if s.title == "The move")

    assert "Decided already" in said(found.blocks)
    assert "Nothing is decided" not in said(found.blocks)


def test_the_reflection_says_who_speaks_who_listens_and_what_to_say() -> None:
    what, rule, ask, thanks = of_kind(SlideKind.REFLECTION)

    assert "Communities and the public speak" in said(what.blocks)
    assert "Do not answer or explain" in said(rule.blocks)
    assert "What has helped you?" in said(ask.blocks)
    assert "within 5 working days" in question(thanks)


def test_no_line_is_half_in_one_language_and_half_in_another() -> None:
    meeting = replace(a_meeting(), language="ur", items=(FAMILIES, ITEMS[2]))

    (asked,) = of_kind(SlideKind.QUESTION, meeting)
    (rest,) = of_kind(SlideKind.BREAK, meeting)

    assert asked.title.startswith("What families told us")
    assert rest.title == "Break"


def test_no_two_slides_have_the_same_title() -> None:
    twice = replace(FAMILIES, number=0)
    named_like_a_copy = replace(twice, title=passage("What families told us (2)"))
    items = (twice, twice, named_like_a_copy, *ITEMS, *ITEMS)

    titles = [slide.title for slide in deck(replace(a_meeting(), items=items))]

    assert len(titles) == len(set(titles))


def test_every_slide_has_words_to_say() -> None:
    assert [slide.title for slide in deck() if not said(slide.notes)] == []


def test_nothing_private_stands_on_slides_or_in_their_notes() -> None:
    assert "CANARY" not in said(deck())


@pytest.mark.parametrize("meeting", [a_bare_meeting(), *sparse_meetings()])
def test_a_meeting_with_little_in_it_still_gets_slides(meeting: Meeting) -> None:
    found = deck(meeting)

    assert found[0].kind is SlideKind.TITLE
    assert any(slide.kind is SlideKind.CLOSE for slide in found)


def test_a_chair_whom_the_agenda_alone_names_is_on_the_wall() -> None:
    meeting = replace(a_meeting(), chair=NamedPerson("Dev Marlow"), people=())

    (who,) = (slide for slide in deck(meeting) if slide.title == "Who is here")

    assert said(who.blocks) == "Dev Marlow: leads today"


def test_a_table_within_a_list_has_a_slide_of_its_own() -> None:
    own = passage(
        "- Tea\n\n    | What | £ |\n    |---|---|\n    | Bus | 3 |\n\n- Room\n"
    )
    meeting = replace(a_meeting(), items=(replace(FAMILIES, text=own),))

    shown = [block for slide in deck(meeting) for block in slide.blocks]

    (table,) = (block for block in shown if isinstance(block, Table))
    assert said(table.rows).split() == ["Bus", "3"]
    assert [said(each) for each in shown if "Room" in said(each)] == ["Tea\nRoom"]
