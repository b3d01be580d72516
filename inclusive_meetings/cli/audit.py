"""`audit`: what in an agenda leaves people out, why, and what to do."""

import sys
from argparse import Namespace

from inclusive_meetings.cli.audit_as_data import as_json, for_github, for_sarif
from inclusive_meetings.cli.audit_as_text import as_text
from inclusive_meetings.cli.audit_compare import compare
from inclusive_meetings.cli.audit_fix import fix
from inclusive_meetings.cli.audit_watch import watched
from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import code_for, findings_in_words, opened
from inclusive_meetings.cli.speech import tell
from inclusive_meetings.cli.today import today
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.findings import Audited
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.opening.opened import Opened
from inclusive_meetings.workspace.words.jargon import jargon_of


def run(options: Namespace) -> ExitCode:
    """Print the findings, what must be mended first."""
    if not options.watch:
        return _once(options)
    for _ in watched(options.agenda):
        try:
            _once(options)
        except CannotRead as error:
            # Half-typed files are what a watcher sees most: say it and go on.
            for problem in error.problems:
                tell(problem)
        sys.stdout.flush()
    return ExitCode.FINE


def _once(options: Namespace) -> ExitCode:
    read = opened(options)
    jargon = jargon_of(read)
    found = audited(read, jargon, today(options))
    for problem in (*read.warnings, *found.broken):
        tell(problem)
    if options.fix or options.accept is not None:
        return fix(options, read, found)
    if options.compare is not None:
        return compare(options, read, found)
    sys.stdout.write(cleaned(_report(options.format, read, found, jargon)))
    allowed = f", {len(found.allowed)} allowed" if found.allowed else ""
    tell(f"{findings_in_words(found.findings)}{allowed}.".capitalize())
    return code_for(found.findings, options.fail_on)


def _report(name: str, read: Opened, found: Audited, jargon: tuple[Jargon, ...]) -> str:
    match name:
        case "json":
            return as_json(found)
        case "sarif":
            return for_sarif(found)
        case "github":
            return for_github(found)
        case "html":
            # Loaded late: no other form needs a writer.
            from inclusive_meetings.workspace.pack_making.building import report_page  # noqa: PLC0415 - see above

            return report_page(read, found, jargon)
        case _:
            return as_text(found)
