"""Whether a file is the same as when it was read, without reading it.

A glossary of megabytes is asked for again at each letter that somebody types into an
agenda; the system knows when it was changed. Two changes that follow one another at
once may carry the same time, so a file that was just changed is not told by its time.
"""

import time
from pathlib import Path

# Coarser than the clock of any file system that is in use.
SETTLED_AFTER_NANOSECONDS = 3_000_000_000
Mark = tuple[int, ...]


def mark_of(path: Path) -> Mark | None:
    """Return what changes whenever the file does; None where that is not sure yet."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    changed = max(status.st_mtime_ns, status.st_ctime_ns)
    if time.time_ns() - changed < SETTLED_AFTER_NANOSECONDS:
        return None
    times = status.st_mtime_ns, status.st_ctime_ns
    return (*times, status.st_size, status.st_ino, status.st_dev, status.st_mode)
