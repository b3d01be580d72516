"""`audit --compare LAST`: what changed since the last meeting of the series."""

from argparse import Namespace
from collections.abc import Iterable

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import code_for, sources_of
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.cli.today import today
from inclusive_meetings.model.findings import Audited
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.findings.comparing import Compared, compared
from inclusive_meetings.workspace.opening.opened import Opened, open_meeting
from inclusive_meetings.workspace.words.jargon import jargon_of


def compare(options: Namespace, read: Opened, found: Audited) -> ExitCode:
    """Print what was mended, what is new, and what still waits for an answer."""
    path = options.compare
    last = open_meeting(path, path.as_posix(), sources_of(options))
    then = audited(last, jargon_of(last), today(options))
    _say(compared(last.meeting, then, read.meeting, found))
    return code_for(found.findings, options.fail_on)


def _say(changed: Compared) -> None:
    _listed("Mended since last time", changed.mended)
    _listed("New", (f"{each.rule}: {each.message}" for each in changed.new))
    still = (f"{each.rule}: {each.message}" for each in changed.still)
    _listed("Still there", still)
    _listed("Raised last time, and not answered yet", changed.unanswered)
    _listed("To tell people", changed.told)
    tell(
        f"{len(changed.mended)} mended, {len(changed.new)} new,"
        f" {len(changed.still)} still there, {len(changed.unanswered)} not answered."
    )


def _listed(title: str, lines: Iterable[str]) -> None:
    shown = tuple(lines)
    if shown:
        put(f"{title} ({len(shown)})")
        for line in shown:
            put(f"  {line}")
        put("")
