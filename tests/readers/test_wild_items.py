"""Agendas that nobody wrote for this program are read as they are."""

from datetime import date, time
from pathlib import Path

import pytest

from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.agenda_file import AgendaRead
from inclusive_meetings.readers.wild_items import wild_items
from tests.readers.reading import QUESTIONS, plan, read, read_file, serious, warnings

WILD = Path(__file__).parent / "wild"
MINUTES = sorted(path.name for path in WILD.glob("minutes-*.md"))
AGENDAS = sorted(path.name for path in WILD.glob("*.md") if path.name not in MINUTES)


def _wild(name: str) -> AgendaRead:
    return read_file(WILD / name, name, lambda: QUESTIONS)


@pytest.mark.parametrize("name", AGENDAS)
def test_a_wild_agenda_is_not_refused(name: str) -> None:
    made = _wild(name)

    assert serious(made) == ()
    assert len(made.meeting.items) >= 1


@pytest.mark.parametrize("name", MINUTES)
def test_minutes_are_refused_kindly(name: str) -> None:
    with pytest.raises(CannotRead, match="minutes of a meeting that has been"):
        _wild(name)


def test_a_numbered_list_gives_lengths_and_leads() -> None:
    made = _wild("numbered.md")

    assert plan(made) == [
        ("10:00", "Welcome", 10),
        ("10:10", "What carers want from the new service", 40),
        ("10:50", "Tea", 15),
        ("11:05", "AOB", 55),
    ]
    assert [lead.name for lead in made.meeting.items[1].leads] == ["Joe Brennan"]
    assert (made.meeting.date, made.meeting.end) == (date(2026, 12, 9), time(12))
    assert made.meeting.where.words == "Linden Rooms, Westvale"


def test_bullets_with_times_give_starts() -> None:
    made = _wild("bullets.md")

    assert plan(made) == [
        ("09:30", "Arrival and tea", 30),
        ("10:00", "Welcome", 15),
        ("10:15", "Buses after dark", 45),
        ("12:00", "Lunch", 0),
    ]
    assert made.meeting.where.mode is Mode.ONLINE
    assert warnings(made) == ("no-minutes at 9",)


def test_a_table_of_the_afternoon_is_in_the_afternoon() -> None:
    made = _wild("table.md")

    assert (made.meeting.start, made.meeting.end) == (time(14), time(16))
    assert plan(made) == [
        ("14:00", "Welcome and apologies", 10),
        ("14:10", "Housing", 30),
        ("14:40", "Break", 20),
        ("15:00", "Any other business", 60),
    ]
    assert made.meeting.items[2].kind is ItemKind.BREAK


def test_a_table_may_give_minutes() -> None:
    assert plan(_wild("table-with-minutes.md")) == [
        ("", "Welcome", 5),
        ("", "Who does not come, and why", 25),
    ]


def test_headings_may_hold_numbers_and_lengths() -> None:
    made = _wild("other-keys.md")

    assert made.meeting.title.text == "Youth council"
    assert plan(made) == [
        ("16:30", "Hello", 10),
        ("16:40", "What the survey missed", 50),
    ]
    assert warnings(made) == ("unknown-key at 2",)


def test_lines_without_any_list_are_items_if_they_begin_with_a_time() -> None:
    assert plan(_wild("plain-lines.md")) == [
        ("19:00", "Welcome", 10),
        ("19:10", "Damp", 40),
        ("19:50", "Close", 0),
    ]


def test_what_is_not_understood_is_said_with_its_line() -> None:
    made = _wild("could-be-understood-in-part.md")

    assert warnings(made)[:2] == ("date at 3", "time-of-day at 4")
    assert [str(item.title) for item in made.meeting.items] == [
        "Welcome",
        "Food on the ward (lots of time)",
    ]


def test_invisible_characters_do_not_split_words() -> None:
    made = _wild("zero-width.md")

    assert made.meeting.title.text == "The ICB and us"
    assert made.meeting.date == date(2026, 12, 9)
    assert plan(made) == [("", "Welcome", 5), ("", "Money", 20)]


def test_old_windows_text_is_read_with_a_warning() -> None:
    made = _wild("old-windows.md")

    assert made.meeting.title.text == "Café of memories"
    assert warnings(made) == ("encoding at 1",)


def test_the_heading_agenda_is_no_item() -> None:
    titles = [str(item.title) for item in _wild("headings-only.md").meeting.items]

    assert titles == ["Welcome", "The crossing by the school", "Thank you and close"]


def test_minutes_may_end_a_line_without_any_brackets() -> None:
    body = "1. Welcome (Sandra, chair) 10 mins\n2. What we saw in 15 minutes\n"

    first, second = wild_items(body, "panel.md").items

    assert (first.title.text, first.fields[0][1].text) == (
        "Welcome (Sandra, chair)",
        "10 mins",
    )
    assert (second.title.text, second.fields) == ("What we saw in 15 minutes", ())


PARTNERSHIP = """\
# Moor partnership

## 1. Welcome
10:00, Helen Marsh, 5 minutes

## 2. Matters arising
10 mins, paper A. To approve.

## 3. Falls at home
*25 mins. Led by: Dr Ravi Nair, the hospital.* Paper B. To note what was done.

## 4. Damp
Two families speak, 10 minutes. Lead: Ana Pop.
"""


def test_the_first_line_below_a_heading_may_say_when_and_by_whom(
    tmp_path: Path,
) -> None:
    made = read(tmp_path, PARTNERSHIP)

    assert plan(made) == [
        ("10:00", "Welcome", 5),
        ("10:05", "Matters arising", 10),
        ("10:15", "Falls at home", 25),
        ("10:40", "Damp", 0),
    ]
    assert [list(map(str, item.leads)) for item in made.meeting.items] == [
        ["Helen Marsh"],
        [],
        ["Dr Ravi Nair, the hospital"],
        [],
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Two short films, 10 minutes",
        "We have 20 minutes. Then lunch.",
        "Lead poisoning in old pipes.",
        "The walk takes 10 minutes.",
        "5 minutes in the life of a carer.",
        "20. What then?",
    ],
)
def test_a_sentence_below_a_heading_says_no_times(tmp_path: Path, line: str) -> None:
    made = read(tmp_path, f"# Panel\n\n## Damp\n{line}\n")

    assert (made.meeting.items[0].minutes, made.meeting.items[0].leads) == (0, ())


def test_fields_count_more_than_what_words_say(tmp_path: Path) -> None:
    text = "# Panel\n\n## Damp\n- Lead: Ana Pop\n\n20 min. Lead: Joe Brennan\n"

    made = read(tmp_path, text)

    assert made.meeting.items[0].minutes == 20
    assert [lead.name for lead in made.meeting.items[0].leads] == ["Ana Pop"]


def titles(name: str) -> list[str]:
    return [item.title.text for item in _wild(name).meeting.items]


def test_a_notice_of_a_council_says_when_and_where_in_a_sentence() -> None:
    meeting = _wild("parish-notice.md").meeting

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
    meeting = _wild("board-with-paragraphs.md").meeting

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
    meeting = _wild("pasted-from-a-web-page.md").meeting

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
    made = _wild("capitals-and-numbers.md")
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
    made = _wild("starts-behind-titles.md")

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
    made = _wild("table-with-numbers.md")

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
