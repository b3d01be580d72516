"""How a file beside an agenda changed: only what is other is kept, as in the agenda."""

from hashlib import sha256

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.workspace.undo.difference import Difference, difference


@frozen
class FileChange:
    """What is other in a file, and the digests by which it is known before and after.

    A digest is None where there was no file.
    """

    was: bytes | None
    now: bytes | None
    other: Difference[bytes]

    def before(self, content: bytes | None) -> bytes | None:
        """Return the bytes before the change, from those after it."""
        return None if self.was is None else self.other.undone_in(content or b"")

    def after(self, content: bytes | None) -> bytes | None:
        """Return the bytes after the change, from those before it."""
        return None if self.now is None else self.other.done_in(content or b"")


def file_change(before: bytes | None, after: bytes | None) -> FileChange:
    """Return how a file changed; None stands for no file."""
    other = difference(before or b"", after or b"")
    return FileChange(digest(before), digest(after), other)


def digest(content: bytes | None) -> bytes | None:
    """Return what tells these bytes from all others; None where there is no file."""
    return None if content is None else sha256(content).digest()
