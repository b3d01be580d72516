"""Save a file so that it is the old one or the new one, and never a mixture.

Other programs and other people hold the same file: what was changed since it was
read is never written over.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from tempfile import mkstemp

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem

LOCKS = import_module("fcntl") if os.name == "posix" else None


def save(path: Path, content: bytes, *, expected: bytes | None) -> None:
    """Write the content; `expected` are the bytes that were read, None for a new file.

    Raises CannotRead where the file is no longer what was read, or where it cannot
    be written. A link stays a link; the rights to the file stay as they are.
    """
    target = path.resolve()
    try:
        with _held(target.parent):
            _compare(target, path.as_posix(), expected)
            _exchange(target, content)
    except OSError as error:
        reason = error.strerror or "the disk refused"
        what = f"“{path.as_posix()}” cannot be written: {reason}."
        mend = "Nothing was changed. Check that you may write there; make room."
        raise _refusal(path.as_posix(), "not-written", what, mend) from None


def _compare(target: Path, shown: str, expected: bytes | None) -> None:
    there = target.read_bytes() if target.exists() else None
    if there == expected:
        return
    if expected is None:
        what = f"“{shown}” is there already."
        raise _refusal(shown, "is-there", what, "Choose another name.")
    what = f"“{shown}” was changed by somebody else meanwhile."
    mend = "Nothing was written. Do it again: you will see what they wrote."
    raise _refusal(shown, "changed-meanwhile", what, mend)


def _exchange(target: Path, content: bytes) -> None:
    number, name = mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".new")
    new = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(_rights(target))
        new.replace(target)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    _settle(target.parent)


def _rights(target: Path) -> int:
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    return 0o644


def _settle(folder: Path) -> None:
    """Ask the disk to keep the new name, where a folder can be asked."""
    if LOCKS is None:
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        # The new file is in place; a disk that cannot say so changes nothing.
        with suppress(OSError):
            os.fsync(number)
    finally:
        os.close(number)


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Keep other copies of this program out of the folder while one saves in it."""
    if LOCKS is None:
        yield
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        LOCKS.flock(number, LOCKS.LOCK_EX)
        yield
    finally:
        os.close(number)


def _refusal(shown: str, slug: str, what: str, mend: str) -> CannotRead:
    return CannotRead([Problem(Place(shown, 1, 1), slug, what, mend)])
