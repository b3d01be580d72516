"""Undo for files that are kept beside an agenda: its people, its checklist, its words.

Each change is saved at once. Going back writes the files as they were, and only where
they are still as this program left them: others are never overwritten. What the disk
refuses waits here in its order, until it is tried again.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.safe_file import DISK_REFUSES, save
from inclusive_meetings.workspace.saving.refusal import refused
from inclusive_meetings.workspace.undo.file_change import (
    FileChange,
    digest,
    file_change,
)
from inclusive_meetings.workspace.undo.history import Kept

Contents = Mapping[Path, bytes | None]


@frozen
class Change:
    """What was done, and how each file changed.

    Changes in a row with the same `mark` are one: letters typed into one field.
    `step` is what was done in the agenda with it; see `together`.
    """

    what: str
    files: Mapping[Path, FileChange]
    mark: str = ""
    step: Kept | None = None


@frozen
class Waiting:
    """A change that is still to be made: what makes it, what it is called, its mark."""

    work: Callable[[], object]
    what: str
    mark: str = ""


class FileHistory:
    """All changes to some files in this run; those behind `_at` were undone.

    `keep_aside` is called when what waits may have changed; it returns whether that is
    safe from the end of the program. `is_ours` says whether this program left a file
    so, by its digest.
    """

    def __init__(
        self,
        *paths: Path,
        keep_aside: Callable[[], bool] = lambda: False,
        is_ours: Callable[[Path, bytes | None], bool] = lambda _path, _digest: False,
    ) -> None:
        self.paths = paths
        self._is_ours = is_ours
        # Whether what waits is in a journal, too.
        self.is_kept_aside = False
        self._keep_aside = keep_aside
        self._changes: list[Change] = []
        self._waiting: list[Waiting] = []
        self._at = 0

    def also(self, path: Path) -> None:
        """Keep what is changed in one more file from now on, too."""
        if path not in self.paths:
            self.paths = (*self.paths, path)

    def do(self, work: Callable[[], object], what: str, mark: str = "") -> bool:
        """Let `work` write; return whether anything changed. Raises what it raises.

        What the disk refuses is raised too, and waits.
        """
        last = self._waiting[-1] if self._waiting else None
        if last is not None and mark and last.mark == mark:
            del self._waiting[-1]
        self._waiting.append(Waiting(work, what, mark))
        return self.again()

    def waits(self) -> bool:
        """Return whether the disk refused something that is not made yet."""
        return bool(self._waiting)

    def again(self) -> bool:
        """Make what waits, in its order; return whether anything changed.

        Raises what refuses one of them: the disk lets it wait on, all else ends it.
        """
        changed = False
        try:
            while self._waiting:
                first = self._waiting.pop(0)
                changed = self._made_or_waits(first) or changed
        finally:
            self.is_kept_aside = self._keep_aside()
        return changed

    def _made_or_waits(self, change: Waiting) -> bool:
        try:
            return self._made(change)
        except CannotRead as error:
            if is_of_the_disk(error):
                self._waiting.insert(0, change)
            raise

    def rehearse(self) -> None:
        """Make what waits on a stage, where it reaches no file: see `rehearsal`."""
        for each in self._waiting:
            with suppress(CannotRead):  # it will be refused when its turn comes, too
                each.work()

    def _made(self, change: Waiting) -> bool:
        before = self._contents()
        change.work()
        after = self._contents()
        if before == after:
            return False
        del self._changes[self._at :]
        last = self._changes[-1] if self._changes else None
        if last and not last.step and change.mark and last.mark == change.mark:
            before = _before(self._changes.pop(), before)
        files = {path: file_change(before[path], after[path]) for path in after}
        self._changes.append(Change(change.what, files, change.mark))
        self._at = len(self._changes)
        return True

    @property
    def last(self) -> Change | None:
        """Return the change that would be undone next; None at the start."""
        return self._changes[self._at - 1] if self._at else None

    @property
    def following(self) -> Change | None:
        """Return the change that would be made again next; None for nothing undone."""
        return self._changes[self._at] if self._at < len(self._changes) else None

    def left(self, path: Path, digested: bytes | None) -> bool:
        """Return whether the last change here left the file so."""
        file = self.last.files.get(path) if self.last else None
        return file is not None and file.now == digested

    def add(self, what: str, step: Kept) -> None:
        """Take what was done in the agenda alone as a change of its own."""
        del self._changes[self._at :]
        self._changes.append(Change(what, {}, step=step))
        self._at = len(self._changes)

    def join(self, step: Kept) -> None:
        """Let what was done in the agenda belong to the last change."""
        self._changes[-1] = replace(self._changes[-1], step=step)

    def undo(self) -> str | None:
        """Go one change back; return what it was, None at the start.

        Raises CannotRead where somebody else changed a file since.
        """
        last = self.last
        if last is None:
            return None
        there = self._expected({path: each.now for path, each in last.files.items()})
        _put(_before(last, there), there)
        self._at -= 1
        return last.what

    def redo(self) -> str | None:
        """Do again what was undone last; None where nothing was. Raises as above."""
        following = self.following
        if following is None:
            return None
        files = following.files
        there = self._expected({path: each.was for path, each in files.items()})
        _put({path: each.after(there[path]) for path, each in files.items()}, there)
        self._at += 1
        return following.what

    def _contents(self) -> Contents:
        return {path: _content(path) for path in self.paths}

    def _expected(self, digests: Contents) -> Contents:
        """Return what is in the files; raise where somebody else changed one."""
        now = self._contents()
        for path, told in digests.items():
            found = digest(now[path])
            if found == told:
                continue
            if self._is_ours(path, found):
                mend = "Go there, and undo that first."
                raise refused(path, "was changed on another screen since", mend)
            mend = "Nothing was changed. Look what they wrote."
            raise refused(path, "was changed by somebody else meanwhile", mend)
        return now


def is_of_the_disk(error: CannotRead) -> bool:
    """Return whether the same may go well another time."""
    return any(problem.slug == DISK_REFUSES for problem in error.problems)


def _before(change: Change, after: Contents) -> Contents:
    """Return what was in all files before a change, from what is there after it."""
    files = change.files
    return {
        path: files[path].before(content) if path in files else content
        for path, content in after.items()
    }


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
