"""`new`: a starter agenda with comments, ready to be changed and built."""

from argparse import Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem

STARTER = Path(__file__).parent.parent / "content" / "en-GB" / "starter-agenda.md"


def run(options: Namespace) -> ExitCode:
    """Write the starter, never over a file that is there."""
    shown = options.file.as_posix()
    words = STARTER.read_text(encoding="utf-8")
    try:
        with options.file.open("x", encoding="utf-8", newline="\n") as file:
            file.write(words)
    except FileExistsError:
        raise _refused(shown, "is there already", "Choose another name.") from None
    except OSError as error:
        mend = "Name a file in a folder that is there and that you may write to."
        raise _refused(shown, f"cannot be written: {error.strerror}", mend) from None
    tell("A starter agenda is written. Change it in any editor, then:")
    tell(f"  inclusive-meetings build {shown}")
    put(shown)
    return ExitCode.FINE


def _refused(shown: str, what: str, mend: str) -> CannotRead:
    problem = Problem(Place(shown, 1, 1), "new-file", f"“{shown}” {what}.", mend)
    return CannotRead([problem])
