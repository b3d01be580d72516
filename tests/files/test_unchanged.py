"""A file that somebody changed is read again, however soon after."""

import os
import time
from pathlib import Path

from inclusive_meetings.files.unchanged import mark_of

HOUR = 3600


def written(folder: Path, words: str, *, seconds_ago: float) -> Path:
    """Return a file that was last changed so long ago."""
    path = folder / "carers.yaml"
    path.write_text(words, encoding="utf-8")
    then = time.time() - seconds_ago
    os.utime(path, (then, then))
    return path


def test_a_file_that_was_just_written_is_not_told_by_its_time(tmp_path: Path) -> None:
    path = written(tmp_path, "terms:", seconds_ago=HOUR)

    # The time it carries is old; it came to be now.
    assert mark_of(path) is None


def test_a_file_that_has_rested_has_a_mark_and_keeps_it() -> None:
    assert mark_of(Path(os.__file__)) is not None
    assert mark_of(Path(os.__file__)) == mark_of(Path(os.__file__))


def test_a_file_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert mark_of(tmp_path / "nobody.yaml") is None
    assert mark_of(Path("a\0b")) is None
