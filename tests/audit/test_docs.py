"""Every rule is in the list of rules, with the way to its page."""

from pathlib import Path

from inclusive_meetings.audit.engine import rule_names

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")


def test_every_rule_is_listed_with_its_page() -> None:
    folder = "../inclusive_meetings/audit/rules"
    links = [f"[{name}]({folder}/{name.replace('-', '_')}.md)" for name in rule_names()]

    assert [link for link in links if link not in PAGE] == []
