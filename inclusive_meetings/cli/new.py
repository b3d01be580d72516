"""`new`: a starter agenda with comments, ready to be changed and built."""

from argparse import Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.refusal import refused
from inclusive_meetings.cli.speech import put, tell

STARTER = Path(__file__).parent.parent / "content" / "en-GB" / "starter-agenda.md"


def run(options: Namespace) -> ExitCode:
    """Write the starter, never over a file that is there."""
    shown = options.file.as_posix()
    words = STARTER.read_text(encoding="utf-8")
    try:
        file = options.file.open("x", encoding="utf-8", newline="\n")
        try:
            with file:
                file.write(words)
        except OSError:
            options.file.unlink()  # half a starter is worse than none
            raise
    except FileExistsError:
        raise refused(
            options.file, "is there already", "Choose another name."
        ) from None
    except OSError as error:
        mend = "Name a file in a folder that is there and that you may write to."
        raise refused(
            options.file, f"cannot be written: {error.strerror}", mend
        ) from None
    tell("A starter agenda is written. Change it in any editor, then:")
    tell(f"  inclusive-meetings build {shown}")
    put(shown)
    return ExitCode.FINE
