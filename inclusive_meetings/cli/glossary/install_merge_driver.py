"""`glossary install-merge-driver`: let git merge glossaries by entry and field."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.sharing.merge.git import PATTERN, install


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary install-merge-driver`."""
    parser.add_argument(
        "folder",
        type=Path,
        nargs="?",
        default=Path(),
        help="a folder of the repository (default: this one)",
    )
    parser.add_argument(
        "--pattern",
        action="append",
        metavar="PATTERN",
        help=f"which files, as git writes it; may be given again (default: {PATTERN})",
    )


def run(options: Namespace) -> ExitCode:
    """Set git up and say what was done."""
    patterns = options.pattern or [PATTERN]
    installed = install(options.folder, patterns)
    done = "now says" if installed.is_new else "says already"
    named = ", ".join(patterns)
    tell(f".gitattributes {done} that git merges {named} by entry and field.")
    tell("Commit it. Everybody who merges runs this command once in their own copy.")
    put(installed.attributes.as_posix())
    return ExitCode.FINE
