"""A journal on the disk: what could not be kept elsewhere, safe from a loss of power.

One file for each program that runs, in the user's own folder. The program locks it;
when the lock is gone and something is left, the program was killed.
"""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import IO, Any

from inclusive_meetings.files.digest import digest_of
from inclusive_meetings.files.folders import hold, is_locked, settle
from inclusive_meetings.model.frozen import frozen

BYTES_AT_MOST = 4_000_000


@frozen
class LeftEntry:
    """The last that a program wrote into its journal before it was killed."""

    journal: Path
    said: Mapping[str, Any]


class JournalFile:
    """One journal. Nothing is written before it must be."""

    def __init__(self, folder: Path, prefix: str, suffix: str) -> None:
        self._folder = folder
        self._prefix = prefix
        self._suffix = suffix
        self._file: IO[bytes] | None = None

    def put(self, entry: Mapping[str, Any]) -> None:
        """Keep an entry in the place of the last; it is on the disk when this returns.

        Raises OSError.
        """
        said = json.dumps(entry).encode()
        digest = digest_of(said).encode()
        before = self._file
        file = before if before is not None and _has_room(before) else self._new()
        try:
            # On a line of its own, also where a full disk cut the last one short.
            _put(file, b"\n" + digest + b" " + said + b"\n")
        finally:
            self._file = file
        if before is not None and before is not file:
            Path(before.name).unlink(missing_ok=True)
            before.close()

    def clear(self) -> None:
        """Forget what was kept."""
        if self._file is not None:
            self._file.truncate(0)

    def close(self, *, forget: bool) -> None:
        """Let the journal go; it stays for next time unless it shall be forgotten."""
        if self._file is None:
            return
        path = Path(self._file.name)
        if forget:
            path.unlink(missing_ok=True)
        self._file.close()
        self._file = None

    def _new(self) -> IO[bytes]:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with hold(self._folder):
            number, name = mkstemp(self._suffix, self._prefix, self._folder)
            os.close(number)
            file = Path(name).open("r+b", buffering=0)  # noqa: SIM115 - open while the program runs
            is_locked(file)
        settle(self._folder)
        return file


def left_entries(folder: Path, prefix: str, suffix: str) -> tuple[LeftEntry, ...]:
    """Return the last entries of programs that were killed, the newest last."""
    if not folder.is_dir():
        return ()
    with hold(folder):
        return tuple(_left(sorted(folder.glob(f"{prefix}*{suffix}"))))


def _has_room(file: IO[bytes]) -> bool:
    """Return whether the journal may grow; one whose folder was deleted may not."""
    there = os.fstat(file.fileno())
    return there.st_size <= BYTES_AT_MOST and bool(there.st_nlink)


def _put(file: IO[bytes], content: bytes) -> None:
    """Write all of it to the disk; a disk that is nearly full takes less at a time."""
    file.seek(0, os.SEEK_END)
    rest = memoryview(content)
    while rest:
        rest = rest[file.write(rest) :]
    os.fsync(file.fileno())


def _left(journals: list[Path]) -> Iterator[LeftEntry]:
    for path in sorted(journals, key=lambda path: path.stat().st_mtime_ns):
        with suppress(OSError), path.open("r+b") as file:
            if is_locked(file):
                continue
            file.seek(0)
            last = _last(file.read())
            if last is None:
                path.unlink()
            else:
                yield LeftEntry(path, last)


def _last(content: bytes) -> dict[str, Any] | None:
    """Return the last entry that is whole: power may fail in the middle of one."""
    for line in reversed(content.splitlines()):
        digest, _, said = line.partition(b" ")
        if digest_of(said).encode() == digest:
            found: dict[str, Any] = json.loads(said)
            return found
    return None
