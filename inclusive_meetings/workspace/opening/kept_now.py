"""What is kept beside an agenda, as it stands in its file now: screens write there."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from inclusive_meetings.model.problems import CannotRead, Problem

Kept = TypeVar("Kept")


def kept_now(path: Path, read: Callable[[Path, str, list[Problem]], Kept]) -> Kept:
    """Return what `read` finds in the file. Raises CannotRead for what is serious."""
    found: list[Problem] = []
    kept = read(path, path.as_posix(), found)
    if any(problem.serious for problem in found):
        raise CannotRead(found)
    return kept
