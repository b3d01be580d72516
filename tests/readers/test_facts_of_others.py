"""When and where, as notices, e-mails, tables and web pages say it."""

from datetime import date, time
from pathlib import Path

import pytest

from inclusive_meetings.model.meeting import Meeting
from tests.readers.reading import read, warnings

ITEMS = "\n\n1. Hello\n2. Damp\n3. Close\n"
MAIL = """\
From: Helen Marsh <helen@example.org>
To: Falls group
Cc: Tom Hale
Sent: 1 June 2027 16:42
Subject: RE: Falls group, 10 June

Dear all, the agenda for our next meeting on Thursday 10 June 2027, 10am-12 noon.
"""
POST = """\
---
layout: post
title: Panel in May
date: 2027-05-02
---
"""


def when(meeting: Meeting) -> tuple[date | None, time | None, time | None, str]:
    return meeting.date, meeting.start, meeting.end, meeting.where.words


DAY = date(2027, 6, 8)
ABOVE = {
    "Panel\nWhen: Tues 8th June 2027, 6.30pm (doors 6.15) till 8pm\nWhere: Ash House": (
        *(DAY, time(18, 30), time(20), "Ash House"),
    ),
    "Panel\nTO BE HELD AT MOOR VILLAGE HALL\n\nON TUESDAY 8TH JUNE 2027 AT 6.30 PM": (
        *(DAY, time(18, 30), None, "MOOR VILLAGE HALL"),
    ),
    "To be held in the Parish Hall, Mill Lane\n\non 8 June 2027 at 7 p.m.": (
        *(DAY, time(19), None, "Parish Hall, Mill Lane"),
    ),
    "The panel will meet on Tuesday, June 8, 2027, at 7:00 PM in the Town Hall.": (
        *(DAY, time(19), None, "Town Hall"),
    ),
    "Join us at 7pm to 8pm in the **Orange Room at the Moor Centre** for our AGM.": (
        *(None, time(19), time(20), "Orange Room at the Moor Centre"),
    ),
    "Panel, Tuesday 8 June, 7pm at Moor House.": (None, time(19), None, "Moor House"),
    "Health Board\nTuesday 8 June 2027 at 2pm\nCommittee Room 2, Civic Centre": (
        *(DAY, time(14), None, "Committee Room 2, Civic Centre"),
    ),
    "| Key | Value |\n|---|---|\n| Date : | 08/06/2027 |\n| Start Time : | 13:45 |\n"
    "| End Time : | 14:45 |\n| Location : | Room 1 |": (
        *(DAY, time(13, 45), time(14, 45), "Room 1"),
    ),
    "# Board\n\n## Held in public\n\nDate: 8 June 2027\nVenue: Room 1": (
        *(DAY, None, None, "Room 1"),
    ),
    "## Trust\n\n## Board\n\nDate: 8 June 2027\nVenue: Room 1": (
        *(DAY, None, None, "Room 1"),
    ),
    "# Board\nTime: 10:00 AM - 12:00 PM (2 hours)": (None, time(10), time(12), ""),
    "Meeting on Tuesday 8 June 2027, 1.00 - 2.30 pm, upstairs meeting room": (
        *(DAY, time(13), time(14, 30), "upstairs meeting room"),
    ),
    "Agenda for 8 June 2027 at 7.30pm at the Moor Hall": (
        *(DAY, time(19, 30), None, "Moor Hall"),
    ),
    "Ward meeting, Tuesday 8 June 2027, 7pm, CANCELLED": (DAY, time(19), None, ""),
}


@pytest.mark.parametrize(("above", "facts"), ABOVE.items())
def test_day_hours_and_place_are_found_above_the_items(
    tmp_path: Path, above: str, facts: tuple[object, ...]
) -> None:
    assert when(read(tmp_path, above + ITEMS).meeting) == facts


def test_what_a_line_with_when_says_besides_stays_to_be_read(tmp_path: Path) -> None:
    text = "Panel\nWhen: 8 June, 2pm, moved from May\nWhere: Ash House" + ITEMS

    background = read(tmp_path, text).meeting.background

    assert background is not None
    assert background.text == "When: 8 June, 2pm, moved from May"


def test_a_mail_has_the_subject_for_a_title_and_no_day_of_its_own(
    tmp_path: Path,
) -> None:
    meeting = read(tmp_path, MAIL + ITEMS).meeting

    assert meeting.title.text == "Falls group, 10 June"
    assert when(meeting)[:3] == (date(2027, 6, 10), time(10), time(12))


def test_whom_a_mail_went_to_is_not_shown(tmp_path: Path) -> None:
    background = read(tmp_path, MAIL + ITEMS).meeting.background

    assert background is not None
    assert background.text.startswith("Dear all")


def test_the_day_of_a_web_page_is_not_that_of_the_meeting(tmp_path: Path) -> None:
    made = read(tmp_path, POST + "We meet soon." + ITEMS)

    assert made.meeting.date is None
    assert "date-of-page at 4" in warnings(made)


def test_the_text_of_a_web_page_says_when_the_meeting_is(tmp_path: Path) -> None:
    text = "It will be held on Friday 14th May. 2027 at 7pm in the Moor Hall."

    made = read(tmp_path, POST + text + ITEMS)

    assert when(made.meeting) == (date(2027, 5, 14), time(19), None, "Moor Hall")
    assert "date-of-page at 4" not in warnings(made)


def test_an_event_of_a_web_site_keeps_its_day(tmp_path: Path) -> None:
    text = POST.replace("post", "event") + ITEMS

    assert read(tmp_path, text).meeting.date == date(2027, 5, 2)


@pytest.mark.timeout(20)
def test_notices_made_to_hang_are_read_in_a_moment(tmp_path: Path) -> None:
    gap, many = " " * 50_000, "(" * 50_000
    text = (
        f"Panel\nWhen: {many}8 June 2027{gap}7pm\n| Date {gap}| {many} |\n"
        f"to be held in {'Moor at ' * 10_000}\n\n1. Damp{gap}\t{gap}A Pop{gap}x\n"
        f"2. Tea {many}Jo\n3. Close (Jo,{gap}10 mins\n"
    )

    assert len(read(tmp_path, text).meeting.items) == 3
