"""Every rule has a page with evidence, and its examples are its tests."""

from pathlib import Path

import pytest

from inclusive_meetings.audit.engine import rule_names
from inclusive_meetings.audit.rule_pages import HEADINGS, group, page, section, why
from tests.audit.examples import examples

GROUPS = {
    *("Whose meeting", "Preparing", "Time", "Reflection", "Place", "Words"),
    "Sharing information",
}
MEETING_RULES_AT_LEAST = 50


def test_there_are_many_rules() -> None:
    assert len(rule_names()) >= MEETING_RULES_AT_LEAST


@pytest.mark.parametrize("rule", rule_names())
def test_a_rule_has_a_page_that_says_everything(rule: str) -> None:
    words = page(rule)

    assert words.startswith(f"# {rule}\n")
    assert [each for each in HEADINGS if not section(rule, each)] == []
    assert group(rule) in GROUPS
    # One sentence is shown beside each finding: it must be able to stand alone.
    assert 3 <= len(why(rule).split()) <= 40


@pytest.mark.parametrize("rule", rule_names())
def test_the_examples_of_a_page_flag_and_pass_as_it_says(
    rule: str, tmp_path: Path
) -> None:
    found, said = [], []
    for number, example in enumerate(examples(rule)):
        folder = tmp_path / str(number)
        folder.mkdir()
        audited = example.audited(folder, with_jargon=group(rule) == "Words")
        assert audited.broken == ()
        found.append(sum(each.rule == rule for each in audited.findings))
        said.append(example.flags)

    assert found == said
    assert 0 in said
    assert any(said)
