"""`glossary check`: everything that is wrong in glossary files, in one pass."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import counted
from inclusive_meetings.cli.speech import tell
from inclusive_meetings.cli.today import add_today, today
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.sharing.check.engine import checked
from inclusive_meetings.sharing.check.report import REPORTS
from inclusive_meetings.sharing.check.sheet import Sheet, sheet

LEVELS = ("error", "warning", "never")


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary check`."""
    parser.add_argument(
        "files", type=Path, nargs="+", help="glossary files, or folders of them"
    )
    parser.add_argument(
        "--format", choices=tuple(REPORTS), default="text", help="default: text"
    )
    parser.add_argument(
        "--fail-on",
        choices=LEVELS,
        default="error",
        help="exit with 1 when a problem is at this level (default: error)",
    )
    add_today(parser)


def run(options: Namespace) -> ExitCode:
    """Print every problem; say in a line how many there are."""
    sheets: list[Sheet] = []
    unreadable: list[Problem] = []
    for path in glossary_paths(options.files):
        try:
            sheets.append(sheet(path, shown(path)))
        except CannotRead as error:
            unreadable += error.problems
    problems = (*unreadable, *checked(sheets, today(options)))
    sys.stdout.write(cleaned(REPORTS[options.format](problems)))
    errors = sum(problem.serious for problem in problems)
    warnings = counted(len(problems) - errors, "warning")
    files = counted(len(sheets), "file")
    tell(f"{files} checked: {counted(errors, 'error')}, {warnings}.")
    if unreadable or not all(sheet.is_read for sheet in sheets):
        return ExitCode.CANNOT_READ
    wrong = {"error": errors, "warning": len(problems), "never": 0}
    return ExitCode.FINDINGS if wrong[options.fail_on] else ExitCode.FINE


def glossary_paths(given: list[Path]) -> Iterator[Path]:
    """Yield the files; of a folder, those in it that end in .yaml or .yml."""
    for path in given:
        if path.is_dir():
            yield from sorted((*path.glob("*.yaml"), *path.glob("*.yml")))
        else:
            yield path


def shown(path: Path) -> str:
    """Return the name of a file as code hosts want it: from this folder, if in it."""
    here = Path.cwd()
    inside = path.is_absolute() and path.is_relative_to(here)
    return (path.relative_to(here) if inside else path).as_posix()
