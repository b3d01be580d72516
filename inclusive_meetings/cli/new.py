"""`new`: a starter agenda with comments, ready to be changed and built."""

from argparse import Namespace

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.workspace.new_agenda.examples import starter, write_new


def run(options: Namespace) -> ExitCode:
    """Write the starter, never over a file that is there."""
    shown = options.file.as_posix()
    write_new(options.file, starter())
    tell("A starter agenda is written. Change it in any editor, then:")
    tell(f"  inclusive-meetings build {shown}")
    put(shown)
    return ExitCode.FINE
