"""`glossary stale`: what its owners should look at again, as a list to send."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.glossary.check import glossary_paths
from inclusive_meetings.cli.reading import counted
from inclusive_meetings.cli.speech import tell
from inclusive_meetings.cli.today import add_today, today, typed_day
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.sharing.check.sheet import sheet
from inclusive_meetings.sharing.stale import LISTS, stale


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary stale`."""
    parser.add_argument(
        "files", type=Path, nargs="+", help="glossary files, or folders of them"
    )
    parser.add_argument(
        "--by",
        type=typed_day,
        metavar="DATE",
        help="list reviews due by then, such as 2027-05-31 (default: today)",
    )
    parser.add_argument(
        "--format", choices=tuple(LISTS), default="text", help="default: text"
    )
    add_today(parser)


def run(options: Namespace) -> ExitCode:
    """Print the list; a file that cannot be read whole ends with 2."""
    glossaries: list[GlossaryFile] = []
    whole = True
    for path in glossary_paths(options.files):
        try:
            found = sheet(path, path.as_posix())
        except CannotRead as error:
            tell(error)
            whole = False
            continue
        faults = [problem for problem in found.problems if problem.serious]
        for problem in faults:
            tell(problem)
        whole = whole and not faults
        if found.glossary is not None:
            glossaries.append(found.glossary)
    lists = stale(glossaries, options.by or today(options))
    sys.stdout.write(cleaned(LISTS[options.format](lists)))
    many = sum(len(each.meanings) for each in lists)
    owners = counted(len(lists), "owner")
    tell(f"{counted(many, 'meaning')} to look at again, {owners} to write to.")
    return ExitCode.FINE if whole else ExitCode.CANNOT_READ
