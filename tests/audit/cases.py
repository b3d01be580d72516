"""Meetings as a rule sees them, made from a few lines of an agenda."""

from datetime import date
from pathlib import Path

from inclusive_meetings.model.findings import Audited, Finding
from inclusive_meetings.workspace.auditing import audited
from inclusive_meetings.workspace.opening import open_meeting
from tests.samples import NO_WORDS


def audit_of(
    folder: Path, agenda: str, today: date | None = None, **files: str
) -> Audited:
    """Return what the audit says of an agenda; `files` are others by their stem."""
    (folder / "agenda.md").write_text(agenda, encoding="utf-8")
    for name, text in {"people": "[]", "ours": NO_WORDS, **files}.items():
        stem = name.replace("_", "-")
        (folder / f"{stem}.yaml").write_text(text, encoding="utf-8")
    return audited(open_meeting(folder / "agenda.md", "agenda.md"), today=today)


def by_rule(found: Audited, rule: str) -> list[Finding]:
    """Return the findings of one rule."""
    return [finding for finding in found.findings if finding.rule == rule]
