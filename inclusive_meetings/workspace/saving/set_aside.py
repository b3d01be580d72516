"""A file as the disk shall have it, which refused it: put there when it can be.

Somebody else may have written into the file meanwhile: both changes stay where they
leave each other be. Where they do not, theirs stays in the file and ours goes beside.
"""

from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Any

from inclusive_meetings.files.decode import file_bytes
from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.store.safe_file import FOR_ITS_OWNER, save, with_folder
from inclusive_meetings.workspace.saving.merging import both
from inclusive_meetings.workspace.saving.refusal import refused


@frozen
class SetAside:
    """A file that shall hold `now`; it held `was` before, None for no file."""

    path: Path
    was: str | None
    now: str

    def put(self) -> None:
        """Put it where it belongs, if it is not there yet. Raises CannotRead."""
        there = _bytes(self.path)
        if there == as_bytes(self.now):
            return
        now: str | None = self.now
        if there != as_bytes(self.was):
            now = both(self.was or "", self.now, as_text(there) or "")
        if now is None or (there is None and self.was is not None):
            self._put_beside()
        save(with_folder(self.path), as_bytes(now) or b"", expected=there)

    def as_entry(self) -> Mapping[str, str | None]:
        """Return it for a journal."""
        return {"path": str(self.path), "was": self.was, "now": self.now}

    def _put_beside(self) -> None:
        content = as_bytes(self.now) or b""
        beside = next(
            path
            for number in count(1)
            if _bytes(path := _beside(self.path, number)) in {None, content}
        )
        # It is there where the program was killed just after it was put there.
        if not is_there(beside):
            save(beside, content, expected=None, rights=FOR_ITS_OWNER)
        what = f"was changed by somebody else; what waited for it is in “{beside.name}”"
        raise refused(self.path, what, "Look at both, and put in what is missing.")


def from_entry(entry: Mapping[str, Any]) -> SetAside:
    """Return what stands in a journal."""
    return SetAside(Path(entry["path"]), entry["was"], entry["now"])


def as_text(content: bytes | None) -> str | None:
    """Return bytes as a journal can hold them, whatever they are."""
    return None if content is None else content.decode("utf-8", "surrogateescape")


def as_bytes(text: str | None) -> bytes | None:
    """Return the bytes of such a text."""
    return None if text is None else text.encode("utf-8", "surrogateescape")


def _bytes(path: Path) -> bytes | None:
    return file_bytes(path, path.as_posix()) if is_there(path) else None


def _beside(path: Path, number: int) -> Path:
    """Return a name that no reader takes for one of the files beside an agenda."""
    return path.with_name(f"{path.name}.waited{number if number > 1 else ''}")
