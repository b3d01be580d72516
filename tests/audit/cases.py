"""Meetings as a rule sees them, made from a few lines of an agenda."""

from datetime import date
from pathlib import Path

from inclusive_meetings.audit.words_in_use import Adviser
from inclusive_meetings.model.audit_settings import WordAdvice
from inclusive_meetings.model.findings import Audited, Finding
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.opening.going_by import ours
from inclusive_meetings.workspace.opening.opened import open_meeting
from tests.samples import NO_WORDS

OURS = Adviser(ours().words)


def audit_of(
    folder: Path, agenda: str, today: date | None = None, **files: str
) -> Audited:
    """Return what the audit says of an agenda; `files` are others by their stem."""
    (folder / "agenda.md").write_text(agenda, encoding="utf-8")
    for name, text in {"people": "[]", "ours": NO_WORDS, **files}.items():
        stem = name.replace("_", "-")
        (folder / f"{stem}.yaml").write_text(text, encoding="utf-8")
    return audited(open_meeting(folder / "agenda.md", "agenda.md"), today=today)


def advice_on(text: str) -> tuple[WordAdvice, ...]:
    """Return our advice on the words in use in an agenda that says this text."""
    start = Place("agenda.md", 1, 1)
    meeting = Meeting("agenda", Passage(text, start), start)
    return tuple(each.advice for each in OURS.said_in(meeting))


def by_rule(found: Audited, rule: str) -> list[Finding]:
    """Return the findings of one rule."""
    return [finding for finding in found.findings if finding.rule == rule]
