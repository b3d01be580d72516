"""What is typed into a field means what people mean by it."""

import pytest

from inclusive_meetings.audit.mending.lines import applied
from inclusive_meetings.workspace.editing.facts import fact_set, fact_words
from inclusive_meetings.workspace.editing.item_fields import item_edits
from inclusive_meetings.workspace.editing.typed import time_of_day
from tests.workspace.agendas import FALLS, outline


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10.00", "10:00"),
        ("9.30", "09:30"),
        ("9.30am", "9.30am"),
        ("10:00", "10:00"),
        ("10.0", "10.0"),
        ("25.00", "25.00"),
        ("soon", "soon"),
    ],
)
def test_a_time_with_a_dot_is_a_time_where_one_is_asked(typed: str, meant: str) -> None:
    assert time_of_day(typed) == meant


def test_a_start_with_a_dot_is_understood_in_the_forms() -> None:
    facts = fact_set(outline(), "start", "9.30")
    item = applied(FALLS, item_edits(outline(), 2, "start", "11.15"))

    assert fact_words(outline(facts))["start"] == "09:30"
    assert item.endswith("- Start: 11:15\n")
