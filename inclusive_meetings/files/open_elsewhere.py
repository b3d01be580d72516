"""A file that somebody has open: what is written over it, they save over again.

Office and LibreOffice put a mark beside a file as long as it is open. Windows refuses
to write it; elsewhere nobody would notice.
"""

from pathlib import Path
from typing import Final

# Word leaves the first two letters of longer names out of its mark.
LEFT_OUT: Final = 2


def mark_of_open(path: Path) -> Path | None:
    """Return the mark that another program put beside a file it has open, if any."""
    names = (
        f"~${path.name}",
        f"~${path.name[LEFT_OUT:]}",
        f".~lock.{path.name}#",
    )
    marks = map(path.with_name, names)
    return next((mark for mark in marks if mark.is_file()), None)
