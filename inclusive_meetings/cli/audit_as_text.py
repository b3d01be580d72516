"""The findings as lines to read: what, why, what to do, and the name of the rule."""

from collections.abc import Iterator
from textwrap import fill

from inclusive_meetings.model.findings import Audited, Finding, Level

TITLES = {
    Level.MUST: "Must: this keeps people out",
    Level.SHOULD: "Should: this makes it hard for people",
    Level.COULD: "Could: worth a thought",
}
WIDTH = 88
# In a narrow window the terminal wraps; a screen reader reads to the end of the line.
INDENT = "  "


def as_text(found: Audited) -> str:
    """Return the findings in their three levels, and what the chair allowed."""
    lines: list[str] = []
    for level, title in TITLES.items():
        findings = [each for each in found.findings if each.level is level]
        if findings:
            lines += (f"{title} ({len(findings)})", "")
            for finding in findings:
                lines += (*_said(finding), "")
    if found.allowed:
        lines += (f"Allowed by the agenda ({len(found.allowed)})", "")
        for finding, reason in found.allowed:
            lines += (f"{finding.rule}: {reason}", f"{INDENT}{finding.message}", "")
    if not lines:
        lines = ["Nothing was found that leaves people out. Ask them too.", ""]
    return "\n".join(lines[:-1]) + "\n"


def _said(finding: Finding) -> Iterator[str]:
    yield f"{finding.place}: {finding.rule}"
    yield wrapped(finding.message)
    yield wrapped(f"Why: {finding.why}")
    yield wrapped(f"Do: {finding.help}")


def wrapped(words: str) -> str:
    """Return the words as lines of a page, indented."""
    return fill(
        words,
        WIDTH,
        initial_indent=INDENT,
        subsequent_indent=INDENT * 2,
        break_long_words=False,
        break_on_hyphens=False,
    )
