"""`checklist`: what is done for a meeting, by whom and by when, and what is not."""

import sys
from argparse import Namespace

from inclusive_meetings.cli.checklist_as_data import as_json
from inclusive_meetings.cli.checklist_as_text import as_text
from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import opened
from inclusive_meetings.cli.speech import tell
from inclusive_meetings.cli.today import today
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.pack.checklist import counts, doubtful
from inclusive_meetings.readers.checklist_file import checklist_path
from inclusive_meetings.workspace.before_the_day import checklist
from inclusive_meetings.workspace.before_the_day.risks import as_risks
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.opening.opened import Opened
from inclusive_meetings.workspace.words.jargon import jargon_of


def run(options: Namespace) -> ExitCode:
    """Write what was typed; else print the lines, or the barriers as risks."""
    read = opened(options)
    for problem in read.warnings:
        tell(problem)
    if _writes(options):
        _write(options, read)
        return ExitCode.FINE
    if options.risks:
        sys.stdout.write(cleaned(as_risks(read.ticks.barriers)))
        return ExitCode.FINE
    findings = audited(read, jargon_of(read), today(options)).findings
    lines = checklist.lines_of(read, findings)
    if options.format == "json":
        shown = as_json(lines, read.ticks.barriers)
    else:
        left = tuple(line for line in lines if not (options.left and line.is_settled))
        shown = as_text(left, read, today(options))
    sys.stdout.write(cleaned(shown))
    tell(counts(lines, read.wording))
    if said := doubtful(lines, read.wording):
        tell(said)
    return ExitCode.FINE


def _writes(options: Namespace) -> bool:
    typed = (options.done, options.not_done, options.not_needed)
    return any(typed) or bool(options.add or options.barrier)


def _write(options: Namespace, read: Opened) -> None:
    """Write all that was typed, or raise CannotRead before anything is written."""
    _ask_back(options)
    path, wording = options.agenda, read.wording
    shown = checklist_path(path).as_posix()
    changes = {
        name: values
        for values, names in (
            (checklist.done(options.by, today(options)), options.done),
            (checklist.not_needed(options.reason), options.not_needed),
            (checklist.planned(options.by, options.until), options.not_done),
        )
        for name in names
    }
    if changes:
        checklist.tick(path, changes, wording)
    for name, values in changes.items():
        tell(f"{shown}: {name}: {values['state']}.")
    if options.add:
        values = checklist.planned(options.by, options.until)
        name = checklist.add_line(path, options.add, values, wording)
        tell(f"{shown}: {name}: added.")
    if options.barrier:
        until = options.until.isoformat() if options.until else ""
        values = {"barrier": options.barrier, "owner": options.by, "until": until}
        checklist.add_barrier(path, values, wording)
        tell(f"{shown}: barrier written down.")


def _ask_back(options: Namespace) -> None:
    """Raise CannotRead where something is missing that a reader will ask for."""
    place = Place(checklist_path(options.agenda).as_posix(), 1, 1)
    found = []
    if options.done and not options.by:
        what, mend = "Nobody is named who did it.", "Add  --by  and a name."
        found.append(Problem(place, "nobody-named", what, mend))
    if options.not_needed and not options.reason:
        what, mend = "No reason is given.", "Add  --reason  and why nobody needs it."
        found.append(Problem(place, "no-reason", what, mend))
    if found:
        raise CannotRead(found)
