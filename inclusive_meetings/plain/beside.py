"""The files beside an agenda, and what the disk refused of them until now."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.editing.beside import FileHistory


class Beside:
    """The changes of this run to files beside the agenda, by their paths."""

    def __init__(self) -> None:
        self._histories: dict[tuple[Path, ...], FileHistory] = {}

    def of(self, paths: tuple[Path, ...]) -> FileHistory:
        """Return the changes to these files."""
        return self._histories.setdefault(paths, FileHistory(*paths))

    def waits(self) -> bool:
        """Return whether the disk refused something that is not made yet."""
        return any(each.waits() for each in self._histories.values())

    def again(self) -> Iterator[FileHistory]:
        """Try what waits, and yield those in which something changed."""
        for history in self._histories.values():
            if history.waits():
                with suppress(CannotRead):
                    if history.again():
                        yield history

    def let_go(self) -> None:
        """Forget them but for those in which something waits: that is tried on."""
        there = self._histories.items()
        self._histories = {paths: each for paths, each in there if each.waits()}
