"""`sample`: the example agendas, to try things out without a meeting of one's own."""

from argparse import Namespace

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.workspace.new_agenda.examples import examples


def run(options: Namespace) -> ExitCode:
    """Copy the examples into a new folder, never over one that is there."""
    agenda = examples(options.folder).as_posix()
    tell("Five example agendas, with their people, venues and papers. Try:")
    tell(f"  inclusive-meetings build {agenda}")
    put(agenda)
    return ExitCode.FINE
