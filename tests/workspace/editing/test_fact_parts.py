"""The meeting beforehand and the papers are changed part by part, all else stays."""

from inclusive_meetings.workspace.editing.facts import fact_set, fact_words
from tests.workspace.agendas import FALLS, outline

PAPERS = """\
papers:
  - title: The plan on one page   # the short one
    file: papers/plan.md
    sent: 2026-11-24
  - A paper of which there is no file
"""
BEFOREHAND = "pre-meeting: {date: 2026-12-02, start: 14:00}\n"


def with_facts(facts: str) -> str:
    return FALLS.replace("venue:", f"{facts}venue:")


def test_the_meeting_beforehand_is_begun_by_one_of_its_parts() -> None:
    day = fact_set(outline(), "pre-meeting-date", "2026-12-02")
    start = fact_set(outline(day), "pre-meeting-start", "14.30")
    made = fact_set(outline(start), "pre-meeting-with", "Ana Pop; Sam Lee")

    held = outline(made).meeting.pre_meeting
    assert held is not None
    assert (str(held.date), str(held.start)) == ("2026-12-02", "14:30:00")
    assert held.who == ("Ana Pop", "Sam Lee")


def test_one_part_changes_and_the_others_stay_as_they_were() -> None:
    text = with_facts(BEFOREHAND)

    made = fact_set(outline(text), "pre-meeting-start", "15:00")

    assert made == text.replace("14:00", '"15:00"')


def test_the_meeting_beforehand_goes_with_its_last_part() -> None:
    text = with_facts(BEFOREHAND)

    without_day = fact_set(outline(text), "pre-meeting-date", "")
    without_both = fact_set(outline(without_day), "pre-meeting-start", "")

    assert without_day == text.replace("date: 2026-12-02, ", "")
    assert without_both == FALLS


def test_each_paper_is_a_line_to_be_read_and_changed() -> None:
    text = with_facts(PAPERS)
    said = fact_words(outline(text))["papers"]

    made = fact_set(outline(text), "papers", f"{said}; ; 2026-11-25")

    assert said == (
        "The plan on one page; papers/plan.md; 2026-11-24\n"
        "A paper of which there is no file"
    )
    assert made.startswith(text[: text.index("  - A paper")])
    assert str(outline(made).meeting.papers[1].sent) == "2026-11-25"


def test_papers_come_and_go_line_by_line() -> None:
    one = fact_set(outline(), "papers", "The plan; ; 2026-11-24")
    two = fact_set(outline(one), "papers", "The plan; ; 2026-11-24 / The map")
    again = fact_set(outline(two), "papers", "The map")

    assert [each.title for each in outline(two).meeting.papers] == [
        "The plan",
        "The map",
    ]
    assert [each.title for each in outline(again).meeting.papers] == ["The map"]
    assert fact_set(outline(again), "papers", "") == FALLS


def test_a_title_that_yaml_would_misread_stays_words() -> None:
    made = fact_set(outline(), "papers", "Plan: part 1 # draft; ; 24 November 2026")

    paper = outline(made).meeting.papers[0]
    assert paper.title == "Plan: part 1 # draft"
    assert str(paper.sent) == "2026-11-24"


def test_what_was_raised_is_a_line_each_with_what_came_of_it() -> None:
    text = with_facts("raised-last-time: [The door was locked, Letters / forms]\n")
    said = fact_words(outline(text))["raised-last-time"]

    answered = said.replace("locked", "locked — Jo stands outside")
    made = fact_set(outline(text), "raised-last-time", answered)
    gone = fact_set(outline(made), "raised-last-time", "")

    assert said == "The door was locked\nLetters / forms"
    assert fact_words(outline(made))["raised-last-time"] == answered
    assert gone == FALLS


def test_what_was_raised_may_have_a_colon_in_it() -> None:
    text = with_facts("raised-last-time:\n  - The door: it was locked\n")

    said = fact_words(outline(text))["raised-last-time"]
    made = fact_set(outline(text), "raised-last-time", f"{said} — Jo stands outside")

    (raised,) = outline(made).meeting.raised_last_time
    assert said == "The door: it was locked"
    assert (str(raised.words), raised.answer) == (said, "Jo stands outside")
