"""The findings for scripts, for GitHub and for code scanning.

What others may read says nothing about one person: it points to the chair's report.
"""

import json

from inclusive_meetings.audit.engine import without_private
from inclusive_meetings.model.findings import Audited, Finding, Level
from inclusive_meetings.sharing import code_hosts
from inclusive_meetings.sharing.code_hosts import Remark

LEVELS = {Level.MUST: "error", Level.SHOULD: "warning", Level.COULD: "note"}


def as_json(found: Audited) -> str:
    """Return the findings and what is allowed; lines and columns are from 1.

    It is for the chair: it says what is private, and which finding is so.
    """
    report = {
        "findings": [_entry(each) for each in found.findings],
        "allowed": [
            {**_entry(each), "reason": reason} for each, reason in found.allowed
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def for_github(found: Audited) -> str:
    """Return commands that GitHub shows beside the lines of a pull request."""
    return code_hosts.github(map(_remark, found.findings))


def for_sarif(found: Audited) -> str:
    """Return the findings as SARIF 2.1.0."""
    return code_hosts.sarif(map(_remark, found.findings))


def _entry(finding: Finding) -> dict[str, object]:
    return {
        "file": finding.place.file,
        "line": finding.place.line,
        "column": finding.place.column,
        "rule": finding.rule,
        "level": finding.level.value,
        "what": finding.message,
        "why": finding.why,
        "do": finding.help,
        "people": finding.people,
        "private": finding.is_private,
    }


def _remark(finding: Finding) -> Remark:
    shown = without_private(finding)
    words = f"{shown.message} {shown.help}"
    return Remark(shown.place, shown.rule, LEVELS[shown.level], words)
