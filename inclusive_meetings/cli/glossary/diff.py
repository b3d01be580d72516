"""`glossary diff`: what changed between two files, by meaning."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import counted
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.sharing.diff.differences import differences
from inclusive_meetings.sharing.diff.shown import SHOWN
from inclusive_meetings.sharing.merge.files import tree_of
from inclusive_meetings.store.draft import draft
from inclusive_meetings.store.safe_file import save


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary diff`."""
    parser.add_argument("before", type=Path, help="the earlier file")
    parser.add_argument("after", type=Path, help="the later file")
    parser.add_argument(
        "--format", choices=tuple(SHOWN), default="text", help="default: text"
    )
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="a new file for the result"
    )


def run(options: Namespace) -> ExitCode:
    """Print what changed, or write it into a new file."""
    files = (options.before, options.after)
    before, after = (tree_of(draft(file, file.as_posix())) for file in files)
    found = differences(before, after)
    shown = cleaned(SHOWN[options.format](found))
    if options.output:
        save(options.output, shown.encode(), expected=None)
        put(options.output.as_posix())
    else:
        sys.stdout.write(shown)
    tell(f"{counted(len(found), 'entry', 'entries')} different.")
    return ExitCode.FINE
