"""Whoever comes for a line of the agenda stands in the field that says it."""

import pytest

from inclusive_meetings.workspace.editing.field_at import fact_at, field_at
from tests.workspace.agendas import FALLS, outline

FACTS = FALLS.replace(
    "venue: the hall\n",
    "venue: the hall\n"
    "Papers:\n  - title: Plan\n    file: plan.md\n"
    "pre-meeting:\n  date: soon\n  start: 9:00\n",
)


@pytest.mark.parametrize(
    ("written", "field"),
    [
        ("title: Falls", "title"),
        ("start: 10:00", "start"),
        ("venue: the hall", "where"),
        ("    file: plan.md", "papers"),
        ("  date: soon", "pre-meeting-date"),
        ("  start: 9:00", "pre-meeting-start"),
        ("Why we meet.", "background"),
    ],
)
def test_a_fact_is_found_by_its_line(written: str, field: str) -> None:
    starts = [line.startswith(written) for line in FACTS.split("\n")]

    assert fact_at(outline(FACTS), starts.index(True) + 1) == field


@pytest.mark.parametrize(
    ("written", "field"),
    [
        ("## 2. What families told us", "title"),
        ("* Time: 10:30-11:00", "time"),
        ("* Led by: Ana Pop, Casa Group", "lead"),
        ("* Question: What helped?", "question"),
        ("Bring notes.", "text"),
    ],
)
def test_a_field_of_an_item_is_found_by_its_line(written: str, field: str) -> None:
    assert field_at(outline(), 1, FALLS.split("\n").index(written) + 1) == field


def test_an_agenda_without_facts_has_no_fact_at_any_line() -> None:
    assert fact_at(outline("# Falls\n\n## Hello\n- Time: 10 min\n"), 1) == ""
