"""The chair's own sheet: who needs what, minute by minute, and where power lies."""

from dataclasses import replace

import pytest

from inclusive_meetings.document.nodes import Steps, TimeEntry, Timeline
from inclusive_meetings.model.findings import Audited, Finding, Level
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Meeting, Paper
from inclusive_meetings.model.people import Contributor, Private, Role, ShownAs
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.run_sheet import sheet as run_sheet
from tests.pack.briefs import chair_brief, sparse_meetings
from tests.pack.reading import every, said, section
from tests.samples import (
    JOE,
    NASREEN,
    SAM,
    a_bare_meeting,
    a_meeting,
    at,
    the_words,
    wording,
)

INTERPRETER = Contributor("Samina Yousaf", at(), Role.INTERPRETER)
POWER = "Where the power is, and what you can do"


def finding(level: Level, message: str) -> Finding:
    """Return a finding in the sample agenda."""
    return Finding(at(20), "a-rule", message, "Mend it.", level)


def entry(meeting: Meeting, title: str) -> TimeEntry:
    """Return the line of the times with this title."""
    document = run_sheet.make(chair_brief(meeting))
    (timeline,) = every(Timeline, document)
    assert isinstance(timeline, Timeline)
    return next(each for each in timeline.entries if title in said(each.title))


def part(meeting: Meeting, title: str) -> str:
    """Return what a section of the meeting's run sheet says."""
    return section(run_sheet.make(chair_brief(meeting)), title)


def with_people(*people: Contributor) -> Meeting:
    """Return the sample meeting with other people."""
    return replace(a_meeting(), people=people)


def test_the_sheet_says_first_that_it_is_private() -> None:
    assert run_sheet.make(chair_brief()).notice.startswith("Private:")


def test_findings_stand_in_their_order_with_their_level_and_line() -> None:
    findings = (finding(Level.MUST, "First."), finding(Level.COULD, "Second."))
    document = run_sheet.make(
        Brief(a_meeting(), wording(), the_words(), audited=Audited(findings))
    )

    (steps,) = every(Steps, document)

    assert said(steps).splitlines() == [
        "Must: First. Mend it. (agenda.md, line 20)",
        "Could: Second. Mend it. (agenda.md, line 20)",
    ]


def test_the_chair_reads_what_each_person_needs_and_how_to_ring_them() -> None:
    found = part(a_meeting(), "Who needs what")

    for canary in ("ACCESS", "LANGUAGE", "FOOD", "PHONE", "ARRANGED", "JOE"):
        assert f"CANARY{canary}" in found


def test_whoever_was_not_asked_stands_with_what_to_ask() -> None:
    found = part(a_meeting(), "Who has not been asked yet")

    assert found.startswith("Joe Brennan: the language they want to use; what they eat")
    assert "Nasreen" not in found


def test_nothing_is_an_answer_and_not_a_question_left_open() -> None:
    answered = Private(
        access="nothing",
        language="nothing",
        food="nothing",
        payment="nothing",
        in_return="nothing",
        papers_by="post",
    )
    meeting = with_people(replace(JOE, private=answered))

    found = part(meeting, "Who has not been asked yet")

    assert found.startswith("Everybody")
    assert "nothing" not in said(entry(meeting, "Welcome"))


def test_needs_come_at_the_start_and_food_at_the_break() -> None:
    welcome = said(entry(a_meeting(), "Welcome"))
    pause = said(entry(a_meeting(), "Break"))

    assert "CANARYACCESS" in welcome
    assert "CANARYFOOD" not in welcome
    assert "CANARYFOOD" in pause
    assert "CANARYACCESS" not in pause


def test_at_an_item_the_needs_of_those_who_speak_come_again() -> None:
    found = said(entry(a_meeting(), "What families told us"))

    assert "CANARYACCESS" in found
    assert "CANARYJOE" not in found


def test_whoever_raised_an_item_is_asked_first() -> None:
    found = said(entry(a_meeting(), "What families told us"))

    assert "Ask Meri Awaaz first." in found


def test_with_an_interpreter_every_item_says_to_pause() -> None:
    meeting = with_people(SAM, NASREEN, JOE, INTERPRETER)

    assert "Interpreted:" in said(entry(meeting, "What families told us"))
    assert "Interpreted:" not in said(entry(a_meeting(), "What families told us"))


def test_a_language_need_without_an_interpreter_is_pointed_out() -> None:
    found = part(a_meeting(), "Minute by minute")

    assert "No interpreter is listed." in found
    assert "No interpreter is listed." not in part(
        with_people(NASREEN, INTERPRETER), "Minute by minute"
    )


def test_each_contributor_brings_something_wants_something_and_is_paid() -> None:
    found = part(a_meeting(), "What each contributor brings")

    for words in (
        "What families try",
        "letters come only in English",
        "CANARYRETURN",
        "CANARYPAYMENT",
    ):
        assert words in found


def test_the_chair_is_told_where_nobody_from_a_community_comes() -> None:
    found = part(a_bare_meeting(), "What each contributor brings")

    assert "Nobody from a community or the public is listed yet." in found


def test_the_chair_is_told_how_not_to_name_someone() -> None:
    meeting = with_people(replace(NASREEN, shown_as=ShownAs.NOBODY))

    found = part(meeting, "What each contributor brings")

    assert "do not name them at all" in found


def test_power_is_said_in_numbers_and_names() -> None:
    found = part(with_people(SAM, SAM, SAM, NASREEN, JOE), POWER)

    assert "Paid by services to be here: 3. From communities or the public: 2." in found
    assert "Contributors are outnumbered." in found
    assert "Sam Okoro: Decides with the board" in found


def test_the_minutes_of_contributors_are_counted() -> None:
    found = part(a_meeting(), POWER)

    assert "Minutes on items that contributors lead or asked for: 30 of 55." in found


def test_one_contributor_alone_is_pointed_out() -> None:
    assert "One contributor alone" in part(with_people(SAM, JOE), POWER)


def test_at_most_twelve_words_to_stop_at() -> None:
    word = the_words()[0]
    many = tuple(
        WordUsed(replace(word.term, term=f"W{number}"), word.sense, word.appearances)
        for number in range(30)
    )
    document = run_sheet.make(Brief(a_meeting(), wording(), many))

    found = section(document, "Words to stop at")

    assert "W11" in found
    assert "W12" not in found


def test_a_word_of_several_meanings_is_settled_by_the_chair() -> None:
    found = part(a_meeting(), "Words to stop at")

    assert "PA: personal assistant; physician associate." in found


def test_a_paper_without_a_day_is_said_to_have_none() -> None:
    meeting = replace(a_meeting(), papers=(Paper("The draft", at()),))

    found = part(meeting, "Papers")

    assert "The draft: the agenda names no day on which it was sent." in found
    assert "Nasreen Akhtar gets papers by: post CANARYPOST." in found


@pytest.mark.parametrize("meeting", [a_bare_meeting(), *sparse_meetings()])
def test_a_meeting_with_little_in_it_still_gets_a_run_sheet(meeting: Meeting) -> None:
    assert part(meeting, POWER)
