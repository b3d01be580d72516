"""The checklist in the pack: not done never looks like done."""

from dataclasses import replace

import pytest

from inclusive_meetings.document.nodes import CheckLine, Table
from inclusive_meetings.model.checklist import (
    Barrier,
    BarrierState,
    Tick,
    TickList,
    TickState,
)
from inclusive_meetings.model.findings import Audited, Finding, Level
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.venue import Answer
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.checklist import make
from tests.pack.briefs import chair_brief, sparse_meetings
from tests.pack.reading import every, said
from tests.samples import at, wording

DONE = Tick("power-said", at(), TickState.DONE, by="Ann Moss")


def finding(rule: str, level: Level) -> Finding:
    """Return a finding of a rule."""
    return Finding(at(), rule, "Something.", "Do something.", level)


def with_ticks(*ticks: Tick, findings: tuple[Finding, ...] = ()) -> Brief:
    """Return the chair's brief with these ticks and findings."""
    return replace(
        chair_brief(), ticks=TickList(ticks), audited=Audited(findings=findings)
    )


def line(brief: Brief, words: str) -> CheckLine:
    """Return the line whose question begins with these words."""
    for each in every(CheckLine, make(brief)):
        assert isinstance(each, CheckLine)
        if said(each.question).startswith(words):
            return each
    raise LookupError(words)


@pytest.mark.parametrize(
    ("tick", "state", "box"),
    [
        (DONE, "Done", Answer.YES),
        (replace(DONE, by=""), "Marked done, but nobody is named", Answer.NOT_CHECKED),
        (replace(DONE, state=TickState.NOT_DONE), "Not done", Answer.NOT_CHECKED),
        (
            replace(DONE, state=TickState.NOT_NEEDED, reason="One service alone"),
            "Not needed",
            Answer.NOT_NEEDED,
        ),
        (
            replace(DONE, state=TickState.NOT_NEEDED),
            "Marked not needed, but nobody says why",
            Answer.NOT_CHECKED,
        ),
    ],
)
def test_a_box_is_ticked_only_for_what_somebody_did(
    tick: Tick, state: str, box: Answer
) -> None:
    shown = line(with_ticks(tick), "Agree how to say aloud")

    assert (shown.state, shown.answer) == (state, box)


@pytest.mark.parametrize(
    ("level", "box"),
    [(Level.SHOULD, Answer.NOT_CHECKED), (Level.COULD, Answer.YES)],
)
def test_what_the_agenda_still_shows_is_not_done(level: Level, box: Answer) -> None:
    tick = replace(DONE, line="shared-aim")
    found = (finding("no-shared-aim", level),)

    shown = line(with_ticks(tick, findings=found), "Agree in one plain sentence")

    assert shown.answer is box
    assert "The audit finds: no-shared-aim." in said(shown.note)


def test_every_line_says_why_and_who_says_so() -> None:
    document = make(chair_brief())

    lines = every(CheckLine, document)
    assert len(lines) > 35
    assert said(document).count("Source: ") == len(lines)


def test_what_stops_people_has_a_name_and_a_day_or_says_that_it_has_none() -> None:
    barriers = (
        Barrier("Letters in English", at(), stops="people who read Urdu"),
        Barrier("The bus", at(), BarrierState.CANNOT, because="none runs", owner="Jo"),
    )
    brief = replace(chair_brief(), ticks=TickList(barriers=barriers))

    (table,) = every(Table, make(brief))

    assert isinstance(table, Table)
    rows = [[said(cell) for cell in row] for row in table.rows]
    assert rows == [
        [
            "Letters in English (stops people who read Urdu)",
            "Nothing yet",
            "Nobody yet",
        ],
        ["The bus", "We cannot mend this now, because none runs", "Jo"],
    ]


@pytest.mark.parametrize("meeting", sparse_meetings())
def test_a_meeting_with_little_in_it_has_a_checklist(meeting: Meeting) -> None:
    brief = replace(chair_brief(), meeting=meeting)

    assert "0 done" in said(make(brief))


def test_every_line_stands_in_a_group() -> None:
    groups = {each["id"] for each in wording().records["checklist.groups"]}

    assert {each["group"] for each in wording().records["checklist.lines"]} == groups
