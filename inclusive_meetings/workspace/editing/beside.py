"""Undo for a file that is kept beside an agenda: its people, its checklist, its words.

Each change is saved at once. Going back writes the file as it was, and only where it
is still as this program left it: what somebody else wrote is never written over.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from inclusive_meetings.store.safe_file import save
from inclusive_meetings.workspace.refusal import refused


@dataclass(frozen=True, slots=True)
class Change:
    """What was done, and the bytes before and after; None where there was no file."""

    what: str
    before: bytes | None
    after: bytes | None


class FileHistory:
    """All changes to one file in this run; those behind `_at` were undone."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._changes: list[Change] = []
        self._at = 0

    def do(self, work: Callable[[], object], what: str) -> bool:
        """Let `work` write the file; say whether it changed. Raises what it does."""
        before = self._content()
        work()
        after = self._content()
        if before == after:
            return False
        del self._changes[self._at :]
        self._changes.append(Change(what, before, after))
        self._at += 1
        return True

    def undo(self) -> str | None:
        """Go one change back; return what it was, None at the start.

        Raises CannotRead where somebody else changed the file since.
        """
        if not self._at:
            return None
        last = self._changes[self._at - 1]
        self._put(last.before, expected=last.after)
        self._at -= 1
        return last.what

    def redo(self) -> str | None:
        """Do again what was undone last; None where nothing was. Raises as above."""
        if self._at == len(self._changes):
            return None
        following = self._changes[self._at]
        self._put(following.after, expected=following.before)
        self._at += 1
        return following.what

    def _content(self) -> bytes | None:
        return self.path.read_bytes() if self.path.is_file() else None

    def _put(self, content: bytes | None, *, expected: bytes | None) -> None:
        if content is not None:
            save(self.path, content, expected=expected)
            return
        if self._content() != expected:
            mend = "Nothing was changed. Look what they wrote."
            raise refused(self.path, "was changed by somebody else meanwhile", mend)
        self.path.unlink()
