"""`explain`: the page of a rule, or the list of all rules."""

from argparse import Namespace
from difflib import get_close_matches

from inclusive_meetings.audit.engine import rule_names
from inclusive_meetings.audit.rule_pages import (
    first_sentence,
    group,
    page,
    section,
)
from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.speech import put, tell


def run(options: Namespace) -> ExitCode:
    """Print the page of the rule; without a name, all names in their groups."""
    if options.rule is None:
        _list_all()
        return ExitCode.FINE
    name = options.rule.strip().lower().replace("_", "-").replace(" ", "-")
    if name in rule_names():
        put(page(name).rstrip("\n"))
        return ExitCode.FINE
    near = get_close_matches(name, rule_names(), 3, 0.4)
    hint = f"Did you mean {', '.join(near)}?" if near else "Say  explain  for a list."
    tell(f"There is no rule “{options.rule[:60]}”. {hint}")
    return ExitCode.CANNOT_READ


def _list_all() -> None:
    groups: dict[str, list[str]] = {}
    for name in rule_names():
        groups.setdefault(group(name), []).append(name)
    for title, names in groups.items():
        put(f"{title} ({len(names)})")
        for name in names:
            about = first_sentence(section(name, "What it looks for"))
            put(f"  {name}: {about}")
        put("")
