"""Files as they would be: what the disk refuses is done once without the disk.

What waits for the disk is kept in a journal as the files that would come of it. While a
rehearsal is on, whatever is saved stands in it alone, and is read from there again.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

Stage = dict[Path, bytes]
_STAGE: ContextVar[Stage | None] = ContextVar("stage", default=None)


@contextmanager
def rehearsal() -> Iterator[Stage]:
    """Let all that is saved go into what is given, by the path, and nowhere else."""
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
    """Save a file in the rehearsal that is on."""
    stage = _STAGE.get()
    if stage is not None:
        stage[path.resolve()] = content


def on_stage(path: Path) -> bytes | None:
    """Return what was saved in the rehearsal; None where nothing was, or none is on."""
    stage = _STAGE.get()
    return stage.get(path.resolve()) if stage else None


def is_there(path: Path) -> bool:
    """Return whether there is such a file, on the disk or in the rehearsal."""
    return on_stage(path) is not None or path.exists()
