"""A file that somebody has open: what is written over it, they save over again.

Office and LibreOffice put a mark beside a file as long as it is open. Windows refuses
to write it; elsewhere nobody would notice. A computer that stops leaves the mark
behind. Whether it is left behind is not guessed, because a wrong guess costs somebody
their work: it is said who has the file open and since when, and what to delete.
"""

import re
from pathlib import Path
from typing import Final

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.frozen import frozen

# Word leaves the first two letters of longer names out of its mark.
LEFT_OUT: Final = 2
OFFICE, LIBRE_OFFICE, LIBRE_OFFICE_ENDS = "~$", ".~lock.", "#"
BYTES_READ, LETTERS_SHOWN = 1_000, 60


@frozen
class Mark:
    """A mark beside a file: its own name, and by whom the file is open, as it says.

    `by` is “ by Ana Pop on WARD-3 since 30.11.2026 18:02”, or as much as is known.
    """

    name: str
    by: str

    @property
    def mend(self) -> str:
        """Return what somebody can do about it who has never seen such a mark."""
        return (
            "Close it there. If nobody has it open, a program that stopped left"
            f" “{self.name}” beside it: delete that. It is hidden until you show"
            " hidden files (Windows: View, Show, Hidden items; Mac:"
            " Command+Shift+full stop; Linux: Ctrl+H)."
        )


def mark_of_open(path: Path) -> Mark | None:
    """Return the mark that another program put beside a file it has open, if any."""
    names = (
        f"{OFFICE}{path.name}",
        f"{OFFICE}{path.name[LEFT_OUT:]}",
        f"{LIBRE_OFFICE}{path.name}{LIBRE_OFFICE_ENDS}",
    )
    marks = map(path.with_name, names)
    mark = next((mark for mark in marks if _is_there(mark)), None)
    return None if mark is None else Mark(mark.name, _by(mark))


def is_mark(name: str) -> bool:
    """Return whether a file of this name is such a mark."""
    is_libre = name.startswith(LIBRE_OFFICE) and name.endswith(LIBRE_OFFICE_ENDS)
    return is_libre or name.startswith(OFFICE)


def _is_there(mark: Path) -> bool:
    try:
        return mark.is_file()
    except OSError:  # the name of the file is so long that no mark can stand beside it
        return False


def _by(mark: Path) -> str:
    """Return by whom and since when, as a mark says it; "" where it does not."""
    try:
        with mark.open("rb") as file:
            content = file.read(BYTES_READ)
    except OSError:
        return ""
    if mark.name.startswith(OFFICE):
        # How long the name is, and the name.
        length = content[0] if content else 0
        owner = content[1 : 1 + length] if len(content) > length else b""
        return _said(" by ", owner.decode("cp1252", "ignore"))
    fields = re.split(r"(?<!\\),", content.decode("utf-8", "ignore"))
    name, login, computer, since = (*fields, "", "", "", "")[:4]
    by = _said(" by ", name) or _said(" by ", login)
    return by + _said(" on ", computer) + _said(" since ", since)


def _said(before: str, words: str) -> str:
    shown = " ".join(cleaned(words).replace("\\", "").split())[:LETTERS_SHOWN]
    return f"{before}{shown}" if shown else ""
