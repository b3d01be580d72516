"""A venue is good when somebody went to look, and says so by name."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from inclusive_meetings.document.nodes import CheckLine, Checklist, WriteHere
from inclusive_meetings.model.meeting import Meeting, Mode, Where
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.model.venue import Answer, Venue, VenueAnswer
from inclusive_meetings.pack import venue_checklist
from inclusive_meetings.readers.venue_file import read_venue
from tests.pack.briefs import chair_brief, sparse_meetings
from tests.pack.reading import every, said
from tests.samples import HALL, a_bare_meeting, a_meeting, at, wording

VENUES = sorted((Path(__file__).parents[2] / "agendas" / "venues").glob("*.yaml"))
IDS = {line["id"] for line in wording().records["venue-checklist.questions"]}


def lines(meeting: Meeting) -> dict[str, CheckLine]:
    """Return the lines of the meeting's checklist by their question."""
    document = venue_checklist.make(chair_brief(meeting))
    lists = every(Checklist, document)
    return {
        said(line.question): line
        for each in lists
        if isinstance(each, Checklist)
        for line in each.lines
    }


def line(meeting: Meeting, question: str) -> CheckLine:
    """Return the line of the question with this id."""
    asked = {
        each["id"]: each["ask"]
        for each in wording().records["venue-checklist.questions"]
    }
    return lines(meeting)[asked[question]]


def at_venue(venue: Venue) -> Meeting:
    """Return the sample meeting in another place."""
    return replace(a_meeting(), where=Where(venue=venue))


def test_a_question_nobody_answered_is_not_checked() -> None:
    found = line(a_meeting(), "wide-doors")

    assert (found.answer, found.state) == (Answer.NOT_CHECKED, "Not checked")


def test_not_checked_is_never_counted_as_yes() -> None:
    found = said(venue_checklist.make(chair_brief(a_meeting())))

    offline = len(venue_checklist.questions(Mode.IN_PERSON, wording()))
    assert f"1 yes, 1 no, {offline - 2} not checked, 0 not needed" in found


def test_an_answer_names_who_checked_and_when() -> None:
    found = said(line(a_meeting(), "hearing-loop").note)

    assert found == (
        "Portable loop ordered. Checked by Ana Pop on Saturday 21 November 2026."
    )


def test_an_answer_without_its_own_name_takes_the_name_of_the_file() -> None:
    found = said(line(a_meeting(), "step-free-entrance").note)

    assert found == "Checked by Ana Pop on Friday 20 November 2026."


def test_a_yes_that_nobody_checked_says_so_and_is_counted_apart() -> None:
    meeting = at_venue(replace(HALL, checked_by="", checked_on=None))

    note = said(line(meeting, "step-free-entrance").note)
    document = said(venue_checklist.make(chair_brief(meeting)))

    assert note == "Nobody is named as having checked this."
    assert "Yes, but nobody is named as having checked: 1." in document


def test_the_day_of_one_answer_is_not_given_to_another_checker() -> None:
    own = VenueAnswer("wifi", Answer.YES, at(), checked_by="Li Wei")
    meeting = at_venue(replace(HALL, answers=(own,)))

    found = said(line(meeting, "wifi").note)

    assert found == "Checked by Li Wei; the day is not written down."


def test_an_answer_with_only_a_day_keeps_that_day() -> None:
    own = VenueAnswer("wifi", Answer.YES, at(), checked_on=date(2026, 12, 1))
    meeting = at_venue(replace(HALL, answers=(own,)))

    found = said(line(meeting, "wifi").note)

    assert found == "Checked by Ana Pop on Tuesday 1 December 2026."


def test_every_line_has_its_reason_and_its_source() -> None:
    reasons = [said(each.because) for each in lines(a_meeting()).values()]

    assert all(" Source: " in reason for reason in reasons)


def test_without_a_venue_nothing_is_checked() -> None:
    found = {each.answer for each in lines(a_bare_meeting()).values()}

    assert found == {Answer.NOT_CHECKED}


def test_an_online_meeting_is_asked_only_about_meeting_online() -> None:
    meeting = replace(a_bare_meeting(), where=Where(Mode.ONLINE))

    found = said(tuple(lines(meeting)))

    assert "captions" in found
    assert "doors" not in found


def test_a_meeting_in_both_ways_is_asked_everything() -> None:
    meeting = replace(a_meeting(), where=Where(Mode.HYBRID, venue=HALL))

    assert len(lines(meeting)) == len(IDS)


def test_a_venue_without_an_address_ends_without_a_comma() -> None:
    meeting = at_venue(replace(HALL, address=""))

    document = said(venue_checklist.make(chair_brief(meeting)))

    assert "The place: Khidmat Hall\n" in document


def test_the_sheet_says_to_go_and_look_and_leaves_room_to_write() -> None:
    document = venue_checklist.make(chair_brief(a_meeting()))

    assert "Check in person" in said(document)
    assert len(every(WriteHere, document)) == 2


def test_every_question_stands_in_a_group_once() -> None:
    groups = {each["id"] for each in wording().records["venue-checklist.groups"]}
    every = wording().records["venue-checklist.questions"]

    assert {each["group"] for each in every} == groups
    assert len(IDS) == len(every)


@pytest.mark.parametrize("path", VENUES, ids=lambda path: path.stem)
def test_every_answer_of_an_example_venue_has_its_question(path: Path) -> None:
    found: list[Problem] = []

    read_venue(path, path.name, frozenset(IDS), found)

    assert found == []


@pytest.mark.parametrize("meeting", sparse_meetings())
def test_a_meeting_with_little_in_it_still_gets_a_checklist(meeting: Meeting) -> None:
    assert every(Checklist, venue_checklist.make(chair_brief(meeting)))
