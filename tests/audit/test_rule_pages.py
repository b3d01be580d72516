"""Every rule has a page with evidence, and its examples are its tests."""

import re
from pathlib import Path

import pytest

from inclusive_meetings.audit import rules
from inclusive_meetings.audit.engine import rule_names
from inclusive_meetings.workspace.opening import open_meeting

PAGES = Path(rules.__path__[0])
HEADINGS = (
    "What it looks for",
    "Why it matters",
    "What to do",
    "When to allow it",
    "Evidence",
    "Examples",
)
EXAMPLE = re.compile(
    r"```agenda (passes|flags=(\d+))\n(.*?)```(?:\n```people\n(.*?)```)?", re.DOTALL
)


def page(rule: str) -> str:
    """Return the page of a rule."""
    return (PAGES / f"{rule.replace('-', '_')}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", rule_names())
def test_a_rule_has_a_page_that_says_everything(rule: str) -> None:
    words = page(rule)

    assert words.startswith(f"# {rule}\n")
    assert [h for h in HEADINGS if f"\n## {h}\n" not in words] == []


@pytest.mark.parametrize("rule", rule_names())
def test_the_examples_of_a_page_flag_and_pass_as_it_says(
    rule: str, tmp_path: Path
) -> None:
    examples = EXAMPLE.findall(page(rule))
    found = []
    for number, (_, _, agenda, people) in enumerate(examples):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "agenda.md").write_text(agenda, encoding="utf-8")
        (folder / "people.yaml").write_text(people or "[]", encoding="utf-8")
        opened = open_meeting(folder / "agenda.md", "agenda.md")
        found.append(sum(f.rule == rule for f in opened.findings))

    assert {verdict.split("=")[0] for verdict, *_ in examples} == {"passes", "flags"}
    assert found == [int(flags or 0) for _, flags, *_ in examples]
