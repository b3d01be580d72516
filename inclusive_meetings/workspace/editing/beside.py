"""Undo for files that are kept beside an agenda: its people, its checklist, its words.

Each change is saved at once. Going back writes the files as they were, and only where
they are still as this program left them: others are never overwritten.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.workspace.refusal import refused

Contents = Mapping[Path, bytes | None]


@dataclass(frozen=True, slots=True)
class Change:
    """What was done, and the bytes before and after; None where there was no file.

    Changes in a row with the same `mark` are one: letters typed into one field.
    """

    what: str
    before: Contents
    after: Contents
    mark: str = ""


class FileHistory:
    """All changes to some files in this run; those behind `_at` were undone."""

    def __init__(self, *paths: Path) -> None:
        self.paths = paths
        self._changes: list[Change] = []
        self._at = 0

    def also(self, path: Path) -> None:
        """Keep what is changed in one more file from now on, too."""
        if path not in self.paths:
            self.paths = (*self.paths, path)

    def do(self, work: Callable[[], object], what: str, mark: str = "") -> bool:
        """Let `work` write; return whether anything changed. Raises what it raises."""
        before = self._contents()
        work()
        after = self._contents()
        if before == after:
            return False
        del self._changes[self._at :]
        last = self._changes[-1] if self._changes else None
        if last is not None and mark and last.mark == mark:
            self._changes[-1] = Change(what, last.before, after, mark)
        else:
            self._changes.append(Change(what, before, after, mark))
        self._at = len(self._changes)
        return True

    def undo(self) -> str | None:
        """Go one change back; return what it was, None at the start.

        Raises CannotRead where somebody else changed a file since.
        """
        if not self._at:
            return None
        last = self._changes[self._at - 1]
        self._expect(last.after)
        _put(last.before, last.after)
        self._at -= 1
        return last.what

    def redo(self) -> str | None:
        """Do again what was undone last; None where nothing was. Raises as above."""
        if self._at == len(self._changes):
            return None
        following = self._changes[self._at]
        self._expect(following.before)
        _put(following.after, following.before)
        self._at += 1
        return following.what

    def _contents(self) -> Contents:
        return {path: _content(path) for path in self.paths}

    def _expect(self, contents: Contents) -> None:
        now = self._contents()
        for path, content in contents.items():
            if now[path] != content:
                mend = "Nothing was changed. Look what they wrote."
                raise refused(path, "was changed by somebody else meanwhile", mend)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError as error:
        raise _refused(path, error) from None


def _put(wanted: Contents, there: Contents) -> None:
    for path, content in wanted.items():
        if content == there[path]:
            continue
        if content is None:
            _take_away(path)
        else:
            save(path, content, expected=there[path])


def _take_away(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise _refused(path, error) from None


def _refused(path: Path, error: OSError) -> CannotRead:
    what = f"cannot be read or changed: {error.strerror or 'the disk refused'}"
    return refused(path, what, "Nothing was changed. Check that you may write there.")
