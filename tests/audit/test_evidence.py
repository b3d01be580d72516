"""What the table of evidence promises is there: a rule, a line, or a reason why not."""

import re
from pathlib import Path

from inclusive_meetings.audit.engine import rule_names
from tests.samples import wording

PAGE = Path(__file__).parent.parent.parent / "docs" / "evidence.md"
ROW = re.compile(r"^\| (\d\.\d\d) \|[^|]*\| (.*) \|$", re.MULTILINE)
ROWS: dict[str, str] = dict(ROW.findall(PAGE.read_text("utf-8")))
LINES = wording().records["checklist.lines"]
# Rules stand alone between backticks; keys have a colon, commands a space.
RULE = re.compile(r"`([a-z]+(?:-[a-z]+)+)`")
# Parts that hold people's own words have no rule and no line to tick.
OTHER_NAMES = frozenset({"community-words"})


def rules_in(answer: str) -> set[str]:
    """Return the names of rules in an answer."""
    return set(RULE.findall(answer)) - OTHER_NAMES


def test_every_rule_that_the_table_names_is_there() -> None:
    named = {rule for answer in ROWS.values() for rule in rules_in(answer)}

    assert len(ROWS) > 40
    assert named - set(rule_names()) == set()


def test_every_row_has_a_rule_a_line_or_a_reason() -> None:
    ticked = {row for line in LINES for row in line["rows"].split()}

    bare = [
        row
        for row, answer in ROWS.items()
        if not rules_in(answer) and row not in ticked and "No rule:" not in answer
    ]
    # The checklist itself is what row 4.05 asks for.
    assert bare == ["4.05"]


def test_nothing_is_promised_for_later() -> None:
    assert "not built" not in PAGE.read_text("utf-8")


def test_a_line_of_the_checklist_names_rows_of_the_table() -> None:
    assert {row for line in LINES for row in line["rows"].split()} <= set(ROWS)


def test_every_rule_has_one_line_of_the_checklist() -> None:
    named = [rule for line in LINES for rule in line["rules"].split()]

    assert sorted(named) == sorted(rule_names())
