"""The faults planted in the examples stand where they are said to, and are found."""

from functools import cache
from pathlib import Path

import pytest
import yaml

from inclusive_meetings.audit.engine import rule_names
from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.opening.opened import open_meeting
from inclusive_meetings.workspace.words.jargon import jargon_of

HERE = Path(__file__).parent
AGENDAS = HERE.parent.parent / "agendas"
TEXT = (HERE / "planted.yaml").read_text(encoding="utf-8")
# Every value as text: no dates, no numbers.
KEPT: dict[str, list[dict[str, str]]] = yaml.load(TEXT, Loader=yaml.BaseLoader)  # noqa: S506 - the base loader makes only texts
PLANTED, MENTIONED = KEPT["planted"], KEPT["mentioned"]
NAMES = sorted({fault["agenda"] for fault in PLANTED})
# A finding may stand on the key above the words, or on the first line of a sentence.
LINES_APART = 3


@cache
def findings(agenda: str) -> tuple[Finding, ...]:
    """Return what the audit says of an example agenda."""
    opened = open_meeting(AGENDAS / f"{agenda}.md", f"{agenda}.md")
    found = audited(opened, jargon_of(opened))
    assert found.broken == ()
    return found.findings


def line(entry: dict[str, str]) -> int:
    """Return the line on which the words of an entry stand."""
    text = (AGENDAS / entry["file"]).read_text("utf-8")
    return text[: text.index(entry["place"])].count("\n") + 1


def is_near(finding: Finding, entry: dict[str, str]) -> bool:
    """Return whether a finding stands where the entry says."""
    same = Path(finding.place.file).name == Path(entry["file"]).name
    return same and abs(finding.place.line - line(entry)) <= LINES_APART


def test_every_planted_fault_stands_where_it_is_said_to() -> None:
    assert PLANTED

    assert [
        entry["place"]
        for entry in (*PLANTED, *MENTIONED)
        if (AGENDAS / entry["file"]).read_text("utf-8").count(entry["place"]) != 1
    ] == []


def test_every_planted_fault_has_a_rule() -> None:
    assert {fault["fault"] for fault in PLANTED} <= set(rule_names())


@pytest.mark.parametrize(
    "fault",
    PLANTED,
    ids=lambda fault: f"{fault['fault']}-{fault['file']}-{line(fault)}",
)
def test_a_planted_fault_is_found_where_it_stands(fault: dict[str, str]) -> None:
    places = [
        finding
        for finding in findings(fault["agenda"])
        if finding.rule == fault["fault"] and is_near(finding, fault)
    ]

    assert places


@pytest.mark.parametrize("entry", MENTIONED, ids=lambda entry: entry["place"][:30])
def test_words_that_are_only_mentioned_are_left_alone(entry: dict[str, str]) -> None:
    at = [
        finding.message
        for finding in findings(entry["agenda"])
        if finding.rule.endswith(("-word", "-words")) and is_near(finding, entry)
    ]

    assert at == []


@pytest.mark.parametrize("agenda", NAMES)
def test_no_other_thing_must_be_mended(agenda: str) -> None:
    planted = {fault["fault"] for fault in PLANTED if fault["agenda"] == agenda}
    # Nobody asked Adaeze about anything; the fault is planted under one of its names.
    planted |= {"payment-not-said"} if "needs-not-asked" in planted else set()

    musts = {each.rule for each in findings(agenda) if each.level is Level.MUST}
    assert musts - planted == set()
