"""Save a file so that it is the old one or the new one, and never a mixture.

Other programs and other people hold the same file: what was changed since it was
read is never written over. A program that was killed while it saved leaves a file
that begins with a dot; the next one that saves in the folder takes it away.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp

from inclusive_meetings.files.folders import hold, settle
from inclusive_meetings.files.rehearsal import is_rehearsed, on_stage, put_on_stage
from inclusive_meetings.model.problems import CannotRead, refused

FOR_ALL, FOR_ITS_OWNER = 0o644, 0o600
# Another time the disk may take it; all else that is refused stays so.
DISK_REFUSES = "disk-refuses"
HALF_SAVED = ".half-saved-by-inclusive-meetings"


def save(
    path: Path, content: bytes, *, expected: bytes | None, rights: int = FOR_ALL
) -> None:
    """Write the content; `expected` are the bytes that were read, None for a new file.

    `rights` are those of a new file: all may read it, if not said otherwise.

    Raises CannotRead where the file is no longer what was read, or where it cannot
    be written. A link stays a link; the rights to the file stay as they are.
    """
    target = path.resolve()
    if is_rehearsed():
        _compare(target, path.as_posix(), expected)
        put_on_stage(target, content)
        return
    try:
        with hold(target.parent):
            _sweep(target.parent)
            _compare(target, path.as_posix(), expected)
            _exchange(target, content, rights)
    except OSError as error:
        raise _disk_refuses(path, error) from None


def with_folder(path: Path) -> Path:
    """Return the path of a new file, with its folder made. Raises CannotRead."""
    if not is_rehearsed():
        try:
            path.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise _disk_refuses(path, error) from None
    return path


def _compare(target: Path, shown: str, expected: bytes | None) -> None:
    there = on_stage(target)
    if there is None and target.exists():
        if not target.is_file():
            # To read a pipe would be to wait for somebody who writes into it.
            what = f"“{shown}” is not an ordinary file."
            raise refused(shown, "not-a-file", what, "Name a file with text in it.")
        there = target.read_bytes()
    if there == expected:
        return
    if expected is None:
        what = f"“{shown}” is there already."
        raise refused(shown, "is-there", what, "Choose another name.")
    what = f"“{shown}” was changed by somebody else meanwhile."
    mend = "Nothing was written. Do it again: you will see what they wrote."
    raise refused(shown, "changed-meanwhile", what, mend)


def _sweep(folder: Path) -> None:
    # Nobody else saves here now: the folder is held.
    for left in folder.glob(f".*{HALF_SAVED}"):
        with suppress(OSError):
            left.unlink()


def _exchange(target: Path, content: bytes, rights: int) -> None:
    number, name = mkstemp(dir=target.parent, prefix=".", suffix=HALF_SAVED)
    new = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(_rights(target, rights))
        new.replace(target)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    settle(target.parent)


def _rights(target: Path, new: int) -> int:
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    return new


def _disk_refuses(path: Path, error: OSError) -> CannotRead:
    reason = error.strerror or "the disk refused"
    what = f"“{path.as_posix()}” cannot be written: {reason}."
    mend = "Nothing was changed. Check that you may write there; make room."
    return refused(path.as_posix(), DISK_REFUSES, what, mend)
