"""`tui`, and no command at all: the screens, where there is a terminal for them."""

import os
import sys
from argparse import Namespace

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.glossary.today import today
from inclusive_meetings.cli.speech import tell


def run(options: Namespace) -> ExitCode:
    """Show the screens, or say what to type where they cannot be shown."""
    if options.plain:
        # The questions line by line get their place here, in a module of their own.
        tell("The questions line by line are not there yet. These are:")
        return _instead()
    if not on_a_terminal():
        tell("This is not a terminal that can show screens. Type instead:")
        tell("  inclusive-meetings --plain                 which commands do the same")
        return _instead()
    # Loaded here, and nowhere else: no other command pays for it.
    from inclusive_meetings.tui.start import start  # noqa: PLC0415 - see above

    start(options.agenda, today(options))
    return ExitCode.FINE


def on_a_terminal() -> bool:
    """Return whether the screens can be shown here."""
    usable = sys.stdin.isatty() and sys.stdout.isatty()
    return usable and os.environ.get("TERM", "") != "dumb"


def _instead() -> ExitCode:
    tell("  inclusive-meetings audit my-meeting.md --watch   says it at each save")
    tell("  inclusive-meetings --help                        all commands")
    return ExitCode.CANNOT_READ
