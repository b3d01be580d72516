"""Files as they would be: what the disk refuses is done once without the disk.

What waits for the disk is kept in a journal, as the files that would come of it. To
learn what these are, it is done in a rehearsal: whatever is saved then goes onto a
stage and not to the disk, and whatever was saved is read from there.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

Stage = dict[Path, bytes]
_STAGE: ContextVar[Stage | None] = ContextVar("stage", default=None)


@contextmanager
def rehearsal() -> Iterator[Stage]:
    """Give a stage: files by their paths. All that is saved goes there alone."""
    stage: Stage = {}
    token = _STAGE.set(stage)
    try:
        yield stage
    finally:
        _STAGE.reset(token)


def is_rehearsed() -> bool:
    """Return whether nothing may reach the disk now."""
    return _STAGE.get() is not None


def put_on_stage(path: Path, content: bytes) -> None:
    """Put a file onto the stage of the rehearsal that is on."""
    stage = _STAGE.get()
    if stage is not None:
        stage[path.resolve()] = content


def on_stage(path: Path) -> bytes | None:
    """Return what is on the stage; None for nothing, and where no rehearsal is on."""
    stage = _STAGE.get()
    return stage.get(path.resolve()) if stage else None


def is_there(path: Path) -> bool:
    """Return whether there is such a file, on the disk or on the stage."""
    return on_stage(path) is not None or path.exists()
