"""What a folder can do for the files in it: keep others out, keep names on the disk."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import gettempdir
from typing import IO

from inclusive_meetings.files.digest import digest_of

CAN_OPEN_FOLDERS = os.name == "posix"
LOCKS = import_module("fcntl") if CAN_OPEN_FOLDERS else None


@contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Keep other copies of this program out of the folder while one works in it."""
    if LOCKS is None:
        with _hold_on_windows(folder):
            yield
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        LOCKS.flock(number, LOCKS.LOCK_EX)
        yield
    finally:
        os.close(number)


@contextmanager
def _hold_on_windows(folder: Path) -> Iterator[None]:
    """Lock a file that stands for the folder: Windows cannot lock a folder."""
    locks = import_module("msvcrt")
    name = digest_of(os.fsencode(folder).lower())[:16]
    path = Path(gettempdir()) / f"inclusive-meetings-{name}.lock"
    with path.open("ab") as file:
        file.seek(0)
        locks.locking(file.fileno(), locks.LK_LOCK, 1)
        try:
            yield
        finally:
            file.seek(0)
            locks.locking(file.fileno(), locks.LK_UNLCK, 1)


def is_locked(file: IO[bytes]) -> bool:
    """Lock an open file until it is closed; return whether another program has it."""
    file.seek(0)
    try:
        if LOCKS is not None:
            LOCKS.flock(file.fileno(), LOCKS.LOCK_EX | LOCKS.LOCK_NB)
        else:
            locks = import_module("msvcrt")
            # Far behind the text, so that others may read what is in the file.
            file.seek(1 << 40)
            locks.locking(file.fileno(), locks.LK_NBLCK, 1)
    except OSError:
        return True
    return False


def is_file(path: Path) -> bool:
    """Return whether there is such a file; no where nobody may look, or can."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Return whether there is such a folder, as above."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def settle(folder: Path) -> None:
    """Ask the disk to keep the names in the folder, where it can be asked."""
    if not CAN_OPEN_FOLDERS:
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    except OSError:
        return
    finally:
        os.close(number)
