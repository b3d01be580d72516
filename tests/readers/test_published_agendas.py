"""Agendas as councils, boards and residents publish them, with nothing of them lost."""

from datetime import date, time
from pathlib import Path

import pytest

from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.readers.wild.items import wild_items
from tests.readers.reading import plan, read, warnings, wild


def titles(name: str) -> list[str]:
    return [item.title.text for item in wild(name).meeting.items]


def test_a_notice_of_a_council_says_when_and_where_in_a_sentence() -> None:
    meeting = wild("parish-notice.md").meeting

    assert meeting.title.text == "Extraordinary meeting of Moor Parish Council"
    assert (meeting.date, meeting.start) == (date(2027, 6, 8), time(19, 30))
    assert meeting.where.words == "Moor Village Hall"
    assert titles("parish-notice.md") == [
        "27/30 Apologies, and to consider the reasons",
        "27/31 Interests",
        "27/32 Planning",
    ]
    assert meeting.background is not None
    assert "Members are summoned" in meeting.background.text


def test_paragraphs_and_lists_in_an_item_are_its_text() -> None:
    meeting = wild("board-with-paragraphs.md").meeting

    assert titles("board-with-paragraphs.md") == [
        "Apologies",
        "Report from the carers (Word)",
        "Any other business",
    ]
    assert [str(lead) for lead in meeting.items[1].leads] == [
        "Professor Ruth Adeyemi, carers' lead"
    ]
    assert meeting.items[1].shown is not None
    assert meeting.items[1].shown.text == "To review the report."
    assert meeting.items[2].text is not None
    assert meeting.items[2].text.text == "1. Parking\n2. Tea"
    assert (meeting.start, meeting.where.mode) == (time(13, 30), Mode.ONLINE)


def test_a_page_that_was_pasted_has_numbers_alone_in_their_lines() -> None:
    meeting = wild("pasted-from-a-web-page.md").meeting

    assert meeting.title.text == "Health and Wellbeing Board"
    assert meeting.where.words == "Council House, Room 3, Mill Street"
    assert meeting.contact is not None
    assert meeting.contact.name == "Helen Marsh"
    assert titles("pasted-from-a-web-page.md") == [
        "Welcome",
        "Apologies",
        "Falls at home",
    ]
    assert meeting.background is not None
    assert meeting.background.text == "The public may watch from the gallery."


def test_a_number_needs_no_point_and_a_title_may_be_a_paragraph() -> None:
    made = wild("capitals-and-numbers.md")
    meeting = made.meeting

    assert titles("capitals-and-numbers.md") == [
        "APOLOGIES",
        "INTERESTS",
        "MINUTES",
        "HOLLY COURT: DAMP",
    ]
    assert (meeting.date, meeting.start) == (date(2027, 6, 9), time(19, 30))
    assert warnings(made) == ("no-minutes at 9",)


def test_starts_may_stand_behind_titles_and_lengths_in_front() -> None:
    made = wild("starts-behind-titles.md")

    assert plan(made) == [
        ("19:00", "Welcome, apologies", 5),
        ("19:05", "Minutes", 7),
        ("19:12", "Police report", 0),
        ("", "10 minutes for questions from the public", 10),
        ("", "Bus service - a film", 0),
        ("20:00", "Close", 0),
    ]
    assert made.meeting.start == time(19)
    assert all(item.leads == () for item in made.meeting.items)


def test_a_row_without_a_number_belongs_to_the_one_above() -> None:
    made = wild("table-with-numbers.md")

    assert plan(made) == [("", "Welcome", 5), ("", "Who speaks for us", 30)]
    assert made.meeting.items[1].text is not None
    assert made.meeting.items[1].text.text == "A vote by all residents"


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("1. Housing – Ana Pop", "Ana Pop"),
        ("1. Housing - Cllr J. Hale", "Cllr J. Hale"),
        ("1. Housing - Director of Finance", "Director of Finance"),
        ("1. Housing - chair", "chair"),
        ("1. Housing - what could we do?", ""),
        ("1. Progress report - Village Summer Service", ""),
        ("1. Minutes – what came of them, and when.", ""),
    ],
)
def test_behind_a_dash_stands_a_name_or_more_of_the_title(line: str, lead: str) -> None:
    item, _ = wild_items(f"{line}\n2. Tea\n", "panel.md").items

    assert (
        ", ".join(words.text for name, words in item.fields if name == "lead") == lead
    )
    assert (lead or line.removeprefix("1. ").rstrip(".")).split()[-1] in (
        f"{item.title.text} {lead}"
    )


def test_who_has_a_title_in_brackets_leads() -> None:
    body = "1. Report (Mrs Helen Hunt)\n2. Paths (urgent)\n3. Tea (Sandra, chair)\n"

    made = wild_items(body, "panel.md").items

    assert [(raw.title.text, len(raw.fields)) for raw in made] == [
        ("Report", 1),
        ("Paths (urgent)", 0),
        ("Tea (Sandra, chair)", 0),
    ]


def test_a_heading_between_items_belongs_to_those_below() -> None:
    body = "1 Hello\nWe say who we are.\n\nItems for decision:\n2 Damp\n3 Lifts\n"

    hello, damp, lifts = wild_items(body, "panel.md").items

    assert hello.text is not None
    assert damp.text is not None
    assert hello.text.text == "We say who we are."
    assert (damp.text.text, damp.text.start.line) == ("Items for decision:", 4)
    assert lifts.text is None


def test_what_stands_below_an_entry_of_a_list_is_found_where_it_stands(
    tmp_path: Path,
) -> None:
    made = read(tmp_path, "# Panel\n\n1. Beds (10 min)\n   The ICB pays.\n2. Buses\n")

    text = made.meeting.items[0].text
    assert text is not None
    assert (text.text, text.start.line) == ("The ICB pays.", 4)
