"""All files beside agendas that were changed in this run, and what waits of them.

What the disk refuses waits in the program, as what shall be done, and in a journal, as
the files that come of it: the program may be killed before the disk takes it.
"""

from collections.abc import Iterator
from pathlib import Path

from inclusive_meetings.files.rehearsal import rehearsal
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.saving.journal_file import JournalFile, left_entries
from inclusive_meetings.workspace.saving.set_aside import (
    SetAside,
    as_text,
    from_entry,
)
from inclusive_meetings.workspace.undo.beside import FileHistory

PREFIX, SUFFIX = "beside-", ".waits"


class Besides:
    """The changes of this run, by the paths of the files."""

    def __init__(self, home: Home) -> None:
        self._folder = home.journals
        self._journal = JournalFile(self._folder, PREFIX, SUFFIX)
        self._histories: dict[tuple[Path, ...], FileHistory] = {}
        self._kept: list[SetAside] = []

    def of(self, *paths: Path) -> FileHistory:
        """Return the changes to these files."""
        if paths not in self._histories:
            self._histories[paths] = FileHistory(
                *paths, keep_aside=self._keep, is_ours=self._is_ours
            )
        return self._histories[paths]

    @property
    def waiting(self) -> tuple[FileHistory, ...]:
        """Return those for which the disk refused something that is not made yet."""
        return tuple(each for each in self._histories.values() if each.waits())

    def would_be_lost(self) -> bool:
        """Return whether something waits that no journal holds."""
        return any(not each.is_kept_aside for each in self.waiting)

    def let_go(self) -> None:
        """Forget what could be undone, but not what waits: that is tried on."""
        there = self._histories.items()
        self._histories = {paths: each for paths, each in there if each.waits()}

    def take_over(self) -> Iterator[tuple[Path, CannotRead | None]]:
        """Do what a killed program left; yield each file with what refuses it.

        With None the file has it now. What the disk refuses again waits here.
        """
        for left in left_entries(self._folder, PREFIX, SUFFIX):
            for entry in left.said["files"]:
                aside = from_entry(entry)
                try:
                    self.of(aside.path).do(aside.put, "recovered")
                    yield aside.path, None
                except CannotRead as error:
                    yield aside.path, error
            if not self.would_be_lost():
                left.journal.unlink(missing_ok=True)

    def close(self) -> None:
        """Let the journal go; it stays where something waits."""
        self._journal.close(forget=not self.waiting)

    def _is_ours(self, path: Path, digested: bytes | None) -> bool:
        return any(each.left(path, digested) for each in self._histories.values())

    def _keep(self) -> bool:
        """Put what waits into the journal; return whether it is there."""
        wanted = self._wanted()
        try:
            if wanted and wanted != self._kept:
                self._journal.put({"files": [each.as_entry() for each in wanted]})
            elif not wanted and self._kept:
                self._journal.clear()
        except OSError:
            self._kept = []
            return False
        self._kept = wanted
        return bool(wanted) or not self.waiting

    def _wanted(self) -> list[SetAside]:
        """Return what would stand in the files if all that waits were done."""
        if not self.waiting:
            return []
        with rehearsal() as stage:
            for history in self.waiting:
                history.rehearse()
        return [
            SetAside(path, _there(path), as_text(content) or "")
            for path, content in stage.items()
        ]


def _there(path: Path) -> str | None:
    try:
        return as_text(path.read_bytes()) if path.exists() else None
    except OSError:
        return None
