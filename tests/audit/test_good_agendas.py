"""Good agendas, in the hands of many kinds of people: nothing cries wolf.

None of them was written to please the rules. What they are told at “should” was read
one by one, and is kept here with the reason why it is right.
"""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.opening.opened import open_meeting
from inclusive_meetings.workspace.words.jargon import jargon_of

FOLDER = Path(__file__).parent / "good"
AGENDAS = sorted(path.stem for path in FOLDER.glob("*.md"))
EACH = pytest.mark.parametrize("agenda", AGENDAS)
TODAY = date(2027, 1, 2)
RIGHTLY_SAID = {
    # The carers reflect when both items are over.
    "carers-evening": ["reflection-last"],
    # Written without a list of people: nobody can tell who was invited.
    "own-words": ["nobody-from-the-community"],
    "written-elsewhere": ["nobody-from-the-community"],
}
MOST_TO_THINK_ABOUT = 5


@cache
def findings(agenda: str) -> tuple[Finding, ...]:
    """Return what the audit says of a good agenda."""
    opened = open_meeting(FOLDER / f"{agenda}.md", f"{agenda}.md")
    found = audited(opened, jargon_of(opened), TODAY)
    assert found.broken == ()
    return found.findings


def at(agenda: str, level: Level) -> list[str]:
    """Return the rules that speak at this level."""
    return [each.rule for each in findings(agenda) if each.level is level]


def test_they_are_of_many_kinds() -> None:
    assert len(AGENDAS) >= 10
    texts = [(FOLDER / f"{name}.md").read_text("utf-8") for name in AGENDAS]
    for kind in ("nation: scotland", "nation: wales", "northern ireland", "online"):
        assert any(kind in text for text in texts)


@EACH
def test_a_good_agenda_is_never_told_that_it_must(agenda: str) -> None:
    assert at(agenda, Level.MUST) == []


@EACH
def test_what_a_good_agenda_should_do_is_right(agenda: str) -> None:
    assert at(agenda, Level.SHOULD) == RIGHTLY_SAID.get(agenda, [])


@EACH
def test_a_good_agenda_is_not_buried_in_advice(agenda: str) -> None:
    assert len(at(agenda, Level.COULD)) <= MOST_TO_THINK_ABOUT
