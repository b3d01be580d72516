"""Rules that look for more than one thing find each of them."""

from datetime import date
from pathlib import Path

import pytest

from inclusive_meetings.model.findings import Finding, Level
from tests.audit.cases import audit_of, by_rule
from tests.audit.test_edges import agenda

NEEDS = "- {{name: Ana Pop, role: public, private: {{access: {0}}}}}\n"
CHAIR = "chair: Ann Moss, Valley Council\n"


def found_with(
    folder: Path, rule: str, more: str, need: str = "tea", **files: str
) -> list[Finding]:
    """Return the findings of a rule on a Thursday that is four weeks away."""
    text = agenda("2027-02-04", "10:00", "12:00", more)
    people = NEEDS.format(need)
    found = audit_of(folder, text, date(2027, 1, 7), people=people, **files)
    return by_rule(found, rule)


@pytest.mark.parametrize(
    ("rule", "more", "says"),
    [
        (
            "hybrid-without-remote-host",
            f"mode: hybrid\n{CHAIR}remote-host: Ann Moss, Valley Council\n",
            "also to look after the people online",
        ),
        (
            "no-one-else-to-tell",
            f"{CHAIR}if-it-went-badly: Ann Moss, 0113 496 0101\n",
            "can only tell the chair",
        ),
    ],
)
def test_the_chair_cannot_be_everybody(
    tmp_path: Path, rule: str, more: str, says: str
) -> None:
    (finding,) = found_with(tmp_path, rule, more)

    assert says in finding.message


@pytest.mark.parametrize(
    ("need", "level"), [("a wheelchair", Level.MUST), ("tea", Level.SHOULD)]
)
def test_steps_matter_most_where_somebody_depends_on_the_way_in(
    tmp_path: Path, need: str, level: Level
) -> None:
    venue = "name: Library\nanswers: {step-free-entrance: no}\n"

    (finding,) = found_with(
        tmp_path, "no-way-in", "where: venue.yaml\n", need, venue=venue
    )

    assert finding.level is level
    assert finding.is_private == (level is Level.MUST)


@pytest.mark.parametrize(("need", "finds"), [("Braille", 1), ("tea", 0)])
def test_a_paper_that_comes_in_time_may_be_late_for_braille(
    tmp_path: Path, need: str, finds: int
) -> None:
    papers = "papers:\n  - {title: The plan, sent: 2027-01-20}\n"

    found = found_with(tmp_path, "late-papers", papers, need)

    assert [each.is_private for each in found] == [True] * finds


@pytest.mark.parametrize(
    ("need", "finds"), [("a captioner", 1), ("BSL", 1), ("tea", 0)]
)
def test_whoever_writes_or_signs_what_is_said_is_booked_weeks_before(
    tmp_path: Path, need: str, finds: int
) -> None:
    found = found_with(tmp_path, "not-booked-yet", "", need)

    assert [each.level for each in found] == [Level.SHOULD] * finds


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Who came? Why? And who did not?", "several things"),
        ("Any comments?", "everything"),
        ("Do you agree the plan?", "yes"),
        ("Who came? And who did not?", ""),
    ],
)
def test_a_question_asks_one_thing(tmp_path: Path, question: str, says: str) -> None:
    text = agenda("2027-02-04", "10:00", "12:00") + f"- Question: {question}\n"

    found = by_rule(audit_of(tmp_path, text), "unanswerable-question")

    assert len(found) == bool(says)
    assert all(says in each.message for each in found)
