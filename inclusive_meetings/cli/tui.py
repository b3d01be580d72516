"""`tui`, and no command at all: the screens, or the same questions line by line."""

import os
import sys
from argparse import Namespace

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.speech import tell
from inclusive_meetings.cli.today import today


def run(options: Namespace) -> ExitCode:
    """Show the screens or ask line by line; say what to type where neither can be."""
    if options.plain:
        # Loaded here, as below: the questions line by line need no screens.
        from inclusive_meetings.plain.start import start as ask  # noqa: PLC0415 - see above

        ask(options.agenda, today(options))
        return ExitCode.FINE
    if not on_a_terminal():
        tell("This is not a terminal that can show screens. Type instead:")
        tell("  inclusive-meetings --plain                       asks line by line")
        tell("  inclusive-meetings audit my-meeting.md --watch   says it at each save")
        tell("  inclusive-meetings --help                        all commands")
        return ExitCode.CANNOT_READ
    # Loaded here, and nowhere else: no other command pays for it.
    from inclusive_meetings.tui.start import start  # noqa: PLC0415 - see above

    was_left = start(options.agenda, today(options))
    return ExitCode.FINE if was_left else ExitCode.CANNOT_BUILD


def on_a_terminal() -> bool:
    """Return whether the screens can be shown here."""
    usable = sys.stdin.isatty() and sys.stdout.isatty()
    return usable and os.environ.get("TERM", "") != "dumb"
