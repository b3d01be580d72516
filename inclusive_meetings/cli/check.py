"""`check`: what is wrong with an agenda, and what in it leaves people out."""

from argparse import Namespace

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import (
    code_for,
    counted,
    findings_in_words,
    opened,
)
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.words.jargon import jargon_of


def run(options: Namespace) -> ExitCode:
    """Print every warning and finding, a line each, and make nothing."""
    read = opened(options)
    checked = audited(read, jargon_of(read))
    findings = checked.findings
    for warning in (*read.warnings, *checked.broken):
        put(warning)
    for finding in findings:
        put(finding)
    items = counted(len(read.meeting.items), "item")
    warnings = counted(len(read.warnings) + len(checked.broken), "warning")
    tell(f"{items} read: {warnings}, {findings_in_words(findings)}.")
    return code_for(findings, options.fail_on)
