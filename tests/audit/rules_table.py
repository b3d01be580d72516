"""Writes docs/rules.md from the rules: `python -m tests.audit.rules_table`."""

from pathlib import Path

from inclusive_meetings.audit.engine import rule_names
from inclusive_meetings.audit.rule_pages import first_sentence, group, section

PAGE = Path(__file__).parent.parent.parent / "docs" / "rules.md"
FOLDER = "../inclusive_meetings/audit/rules"
GROUPS = (
    *("Whose meeting", "Preparing", "Time", "Reflection", "Place", "Words"),
    "Sharing information",
)
ABOVE = (
    "# Rules\n\n"
    "What `audit` and `check` look for in an agenda that can be read. Each rule has a"
    " page with its reasons, its evidence and examples; `inclusive-meetings explain"
    " RULE` shows it. How to allow a finding, and how an organisation sets its own"
    " numbers and words: [audit.md](audit.md).\n\n"
    "This list is written by `python -m tests.audit.rules_table` from the pages.\n"
)


def table() -> str:
    """Return the whole page."""
    parts = [ABOVE]
    for name in GROUPS:
        rules = [rule for rule in rule_names() if group(rule) == name]
        rows = "".join(
            f"| [{rule}]({FOLDER}/{rule.replace('-', '_')}.md) | {_about(rule)} |\n"
            for rule in rules
        )
        parts.append(f"\n## {name}\n\n| rule | what it points at |\n|---|---|\n{rows}")
    return "".join(parts)


def _about(rule: str) -> str:
    return first_sentence(section(rule, "What it looks for"))


if __name__ == "__main__":
    PAGE.write_text(table(), encoding="utf-8")
