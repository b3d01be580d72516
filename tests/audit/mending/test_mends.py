"""Each proposal mends its finding, and changes no other letter of the agenda."""

from pathlib import Path

import pytest

from inclusive_meetings.audit.mending.proposals import PROPOSERS
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.findings.mending import accept
from tests.audit.mending.proposing import (
    AGENDA,
    lines_are_kept,
    look,
    look_again,
    mend_of,
)

# These keep a finding until a person has done something that no program can.
STAYS = frozenset({"needs-not-asked"})


REFLECTS = (
    AGENDA + "\n## How is this going for you?\n- Type: reflection\n- Time: 5 min\n"
)
CASES = {
    "long-without-break": AGENDA,
    "short-break": AGENDA,
    "no-reflection": AGENDA,
    "reflection-last": REFLECTS,
    "no-introductions": AGENDA,
    "community-items-last": AGENDA,
    "staff-speak-first": AGENDA,
    "no-we-heard": AGENDA,
    "no-pre-meeting": AGENDA,
    "needs-not-asked": AGENDA,
}


def test_every_proposal_is_tried() -> None:
    assert set(CASES) == set(PROPOSERS)


@pytest.mark.parametrize(("rule", "agenda"), CASES.items(), ids=CASES)
def test_what_is_accepted_mends_the_finding(
    tmp_path: Path, rule: str, agenda: str
) -> None:
    before, found = look(tmp_path, agenda)
    assert rule in found

    accept(before, (mend_of(before, rule),))

    after, left = look_again(tmp_path / "falls.md")
    assert (rule in left) == (rule in STAYS)
    # What was accepted once is not proposed again.
    assert rule not in [mend.rule for mend in after.mends]


@pytest.mark.parametrize(
    ("close", "last", "eol"), [("---", "\n", "\n"), ("...", "", "\r\n")]
)
@pytest.mark.parametrize("rule", sorted(CASES))
def test_every_other_letter_stays(
    tmp_path: Path, rule: str, close: str, last: str, eol: str
) -> None:
    head, _, body = CASES[rule].removeprefix("---\n").partition("\n---\n")
    text = f"---\n{head}\n{close}\n{body.rstrip()}{last}".replace("\n", eol)
    before, _ = look(tmp_path, text)
    assert before.before.text == text

    after = before.mended((mend_of(before, rule),))

    if rule == "short-break":
        assert after == text.replace("Time: 5 min", "Time: 10 min", 1)
    elif rule in {"community-items-last", "staff-speak-first"}:
        kept = sorted(filter(None, text.split(eol)))
        assert sorted(filter(None, after.split(eol))) == kept
    else:
        assert lines_are_kept(text, after)
    assert after.count("\n") == after.count(eol)


def test_two_proposals_are_written_at_once(tmp_path: Path) -> None:
    before, _ = look(tmp_path, AGENDA)
    rules = ("long-without-break", "no-we-heard", "no-reflection", "short-break")

    accept(before, tuple(mend_of(before, rule) for rule in rules))

    _, left = look_again(tmp_path / "falls.md")
    assert set(rules) & set(left) <= {"long-without-break"}
    text = (tmp_path / "falls.md").read_text("utf-8")
    assert "title: Support at home   # ours\n" in text


def test_two_that_move_the_same_lines_are_refused(tmp_path: Path) -> None:
    before, _ = look(tmp_path, AGENDA)
    both = ("community-items-last", "staff-speak-first")

    with pytest.raises(CannotRead, match="the same lines"):
        accept(before, tuple(mend_of(before, rule) for rule in both))

    assert (tmp_path / "falls.md").read_text("utf-8") == AGENDA


def test_what_somebody_else_saved_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    before, _ = look(tmp_path, AGENDA)
    (tmp_path / "falls.md").write_text("# Other\n", encoding="utf-8")

    with pytest.raises(CannotRead, match="meanwhile"):
        accept(before, before.mends[:1])

    assert (tmp_path / "falls.md").read_text("utf-8") == "# Other\n"


def test_the_diff_shows_what_would_be_written(tmp_path: Path) -> None:
    before, _ = look(tmp_path, AGENDA)

    diff = before.diff((mend_of(before, "no-we-heard"),))

    assert "\n+we-heard-by: 5 working days\n ---\n" in diff
    added = [line for line in diff.splitlines() if line[:1] == "+"][1:]
    assert len(added) == 1


def test_a_reflection_stands_on_the_side_of_the_break_where_people_sit_less(
    tmp_path: Path,
) -> None:
    text = AGENDA.replace("40 min", "58 min").replace("55 min", "40 min")
    before, _ = look(tmp_path, text)

    after = before.mended((mend_of(before, "no-reflection"),))

    assert after.index("## Pause") < after.index("- Type: reflection")
    assert after.index("- Type: reflection") < after.index("## The budget")


def test_a_break_before_an_item_that_follows_one_helps_nobody(tmp_path: Path) -> None:
    before, found = look(tmp_path, AGENDA.replace("55 min", "95 min"))

    assert "long-without-break" in found
    assert "long-without-break" not in [mend.rule for mend in before.mends]


@pytest.mark.parametrize(
    ("meeting", "before"),
    [
        ("2027-03-17", "2027-03-09"),
        ("2027-03-22", "2027-03-12"),  # a Monday: the Friday ten days before
        ("2027-01-11", "2026-12-31"),  # over the New Year
        ("2027-04-07", "2027-03-30"),  # over Easter, which is the week before
    ],
)
def test_people_meet_beforehand_on_a_working_day_with_five_between(
    tmp_path: Path, meeting: str, before: str
) -> None:
    agenda, _ = look(tmp_path, AGENDA.replace("2027-03-17", meeting))

    (edit,) = mend_of(agenda, "no-pre-meeting").edits

    assert f"date: {before}, start: 10:00" in edit.puts


def test_people_are_told_when_they_would_sit_too_long(tmp_path: Path) -> None:
    before, _ = look(tmp_path, AGENDA)

    mend = mend_of(before, "community-items-last")

    assert "“What families told us” then comes before" in mend.note
    assert "without a break" not in mend.note
    longer, _ = look(tmp_path, AGENDA.replace("40 min", "70 min"))
    note = mend_of(longer, "community-items-last").note
    assert "People would then sit 80 minutes without a break" in note


@pytest.mark.parametrize(
    ("line", "start"), [("- Lead: Ana Pop\n", "12:30"), ("- Time: 40 min\n", "10:00")]
)
def test_an_item_that_says_when_it_begins_is_not_moved(
    line: str, start: str, tmp_path: Path
) -> None:
    text = AGENDA.replace(line, f"{line}- Start: {start}\n")
    before, found = look(tmp_path, text)

    assert "staff-speak-first" in found
    assert not {"community-items-last", "staff-speak-first"} & {
        mend.rule for mend in before.mends
    }
