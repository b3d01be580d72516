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
        default=PATTERN,
        help=f"which files, as git writes it (default: {PATTERN})",
    )


def run(options: Namespace) -> ExitCode:
    """Set git up and say what was done."""
    installed = install(options.folder, options.pattern)
    done = "now says" if installed.is_new else "says already"
    tell(f".gitattributes {done} that git merges {options.pattern} by entry and field.")
    tell("Commit it. Everybody who merges runs this command once in their own copy.")
    put(installed.attributes.as_posix())
    return ExitCode.FINE
