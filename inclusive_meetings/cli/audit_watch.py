"""Wait until somebody saves the agenda, or a file beside it.

Polling needs no library, works on network drives, and half a second is soon enough.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

SECONDS = 0.5
SUFFIXES = frozenset({".md", ".markdown", ".yaml", ".yml", ".txt"})
FILES_AT_MOST = 500

Stamp = tuple[tuple[str, int, int], ...]


def watched(agenda: Path, wait: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """Yield at once, and then each time something was saved. Ends never."""
    last: Stamp | None = None
    while True:
        now = _stamp(agenda)
        if now != last:
            last = now
            yield
        wait(SECONDS)


def _stamp(agenda: Path) -> Stamp:
    """Return when each file was saved that the agenda may name."""
    files = [agenda, *sorted(_beside(agenda.parent))[:FILES_AT_MOST]]
    return tuple(_of(file) for file in files)


def _beside(folder: Path) -> Iterator[Path]:
    for pattern in ("*", "*/*"):
        for path in folder.glob(pattern):
            if path.suffix.lower() in SUFFIXES:
                yield path


def _of(file: Path) -> tuple[str, int, int]:
    try:
        found = file.stat()
    except OSError:
        # Editors take a file away for a moment while they save it.
        return (file.as_posix(), 0, 0)
    return (file.as_posix(), found.st_mtime_ns, found.st_size)
