"""The list of rules, the numbers and the evidence are documented, and up to date."""

import re

import pytest

from inclusive_meetings.audit.engine import rule_names
from inclusive_meetings.workspace.opening.going_by import ours
from tests.audit.rules_table import PAGE, table

DOCS = PAGE.parent
SHARED = DOCS.parent.parent / "shared" / "facts" / "meetings.md"


def test_the_list_of_rules_is_what_their_pages_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == table()


def test_every_number_is_documented_with_its_value() -> None:
    page = (DOCS / "audit.md").read_text(encoding="utf-8")
    rows = [f"| `{n.name}` | {n.value} {n.unit} |" for n in ours().numbers.values()]

    assert [row for row in rows if row not in page] == []


def test_every_number_says_when_to_look_again() -> None:
    numbers = ours().numbers.values()

    assert [each.name for each in numbers if not (each.as_of and each.review_by)] == []
    assert ours().days.review_by


def test_every_rule_stands_in_the_table_of_evidence() -> None:
    page = (DOCS / "evidence.md").read_text(encoding="utf-8")

    assert [rule for rule in rule_names() if f"`{rule}`" not in page] == []


def test_every_row_that_the_evidence_asks_for_is_answered() -> None:
    if not SHARED.exists():
        pytest.skip("the collected facts are not beside this repository")
    rows = re.findall(
        r"^\| (\d\.\d\d) \|.*\| [MH] \|$", SHARED.read_text("utf-8"), re.MULTILINE
    )
    page = (DOCS / "evidence.md").read_text(encoding="utf-8")

    assert len(rows) > 40
    assert [row for row in rows if f"| {row} |" not in page] == []
