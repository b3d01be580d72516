"""A disk that is full, or may not be written, for files below one folder."""

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from inclusive_meetings.store import safe_file

ERRORS = ("ENOSPC", "EACCES")


@contextmanager
def refusing(folder: Path, error: str) -> Iterator[None]:
    """Let the disk refuse every file that is saved in the folder, with this error."""
    number = getattr(errno, error)
    honest: Callable[..., tuple[int, str]] = tempfile.mkstemp

    def mkstemp(**named: object) -> tuple[int, str]:
        if Path(str(named["dir"])) == folder.resolve():
            raise OSError(number, os.strerror(number))
        return honest(**named)

    with pytest.MonkeyPatch.context() as disk:
        disk.setattr(safe_file, "mkstemp", mkstemp)
        yield


def no_journals(folder: Path) -> None:
    """Let no journal be made: the user's own folder, in this one, is refused too."""
    state = folder / "own" / "state"
    state.mkdir(parents=True)
    (state / "journals").touch()
