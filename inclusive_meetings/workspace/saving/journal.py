"""What was typed and is not in the agenda file yet: a journal of its own for each."""

import os
from pathlib import Path

from inclusive_meetings.files.digest import digest_of
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.workspace.saving.journal_file import JournalFile, left_entries

SUFFIX = ".journal"


@frozen
class Left:
    """What a program that was killed had not saved, and the text it came from."""

    journal: Path
    text: str
    base: str


class Journal:
    """The journal of one agenda that is open.

    `text` is what it holds, None for nothing.
    """

    def __init__(self, folder: Path, agenda: Path) -> None:
        self.text: str | None = None
        self._file = JournalFile(folder, _prefix(agenda), SUFFIX)

    def write(self, text: str, base: str) -> None:
        """Keep a text that came from `base`; it is on the disk when this returns."""
        self._file.put({"text": text, "base": base})
        self.text = text

    def clear(self) -> None:
        """Forget what was kept: the agenda file has it now."""
        self.text = None
        self._file.clear()

    def close(self, *, forget: bool) -> None:
        """Let the journal go; it stays for next time unless it shall be forgotten."""
        self._file.close(forget=forget)


def left_over(folder: Path, agenda: Path) -> tuple[Left, ...]:
    """Return what programs that were killed had not saved, the newest last."""
    return tuple(
        Left(each.journal, each.said["text"], each.said["base"])
        for each in left_entries(folder, _prefix(agenda), SUFFIX)
    )


def _prefix(agenda: Path) -> str:
    name = os.fsencode(agenda.resolve())
    return f"{digest_of(name)[:16]}-"
