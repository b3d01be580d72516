"""From what was typed to the command that does it, and to an exit code."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.options import parser
from inclusive_meetings.cli.speech import prepare, tell
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.problems import CannotRead


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code.

    Nothing in a user's file ever leads to a traceback.
    """
    prepare()
    code = _run(arguments)
    try:
        sys.stdout.flush()
    except OSError:
        # It was said already; Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def _run(arguments: Sequence[str]) -> int:
    try:
        try:
            options = parser(arguments).parse_args(arguments)
        finally:
            sys.stdout.flush()  # what is said where help is asked for, too
        for name, value in vars(options).items():
            setattr(options, name, _without_odd_letters(value))
        command = import_module(f"inclusive_meetings.cli.{options.command}")
        code = int(command.run(options))
        sys.stdout.flush()
    except CannotRead as error:
        return _cannot_read(error)
    except KeyboardInterrupt:
        tell("Stopped. Nothing was left half done.")
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has seen enough.
        return ExitCode.FINE
    except OSError as error:
        where = error.filename
        shown = Path(where).as_posix() if isinstance(where, str) else "Output"
        tell(f"{shown}: {error.strerror or error}.")
        return ExitCode.CANNOT_BUILD
    return code


def _without_odd_letters(typed: object) -> object:
    """Return words as safe as those of a file; what names a file stays as it is."""
    if isinstance(typed, str):
        return cleaned(typed)
    if isinstance(typed, list | tuple):
        return type(typed)(map(_without_odd_letters, typed))
    return typed


def _cannot_read(error: CannotRead) -> int:
    for problem in error.problems:
        tell(problem)
    serious = sum(problem.serious for problem in error.problems)
    things = "1 thing" if serious == 1 else f"{serious} things"
    tell(f"{things} to mend first. Nothing was made or changed.")
    return ExitCode.CANNOT_READ
