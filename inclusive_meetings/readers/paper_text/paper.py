"""The words of one paper, by the kind of file that it is.

The name of a file says its kind, and its first bytes must agree: a renamed file
would be read as nonsense, and the chair would never know.
"""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import cast

from inclusive_meetings.files.decode import file_bytes
from inclusive_meetings.model.paper_text import PaperText
from inclusive_meetings.model.problems import CannotRead, refused
from inclusive_meetings.readers.paper_text.kinds import FORMS, check_kind
from inclusive_meetings.readers.paper_text.refusals import (
    MENDS,
    OTHER_KINDS,
    SAVE_AS,
    empty,
)


def can_read(name: str) -> bool:
    """Return whether a file with this name is of a kind that is read."""
    return Path(name).suffix.lower() in FORMS


def paper_text(path: Path, shown: str) -> PaperText:
    """Return the words of the paper at `path`, called `shown` in messages.

    Raises CannotRead when it is missing, of another kind, locked, broken, without
    text, or above a limit. Only that file is read, and nothing is written.
    """
    suffix = path.suffix.lower()
    if suffix in FORMS or _is_folder(path):
        content = paper_bytes(path, shown)
    else:
        what = OTHER_KINDS.get(suffix, f"a “{suffix}” file" if suffix else "")
        said = f"This is {what}, which is not read." if what else NO_ENDING
        raise refused(shown, "paper-not-read", said, SAVE_AS)
    check_kind(content, suffix, shown)
    room = import_module(f"inclusive_meetings.readers.paper_text.{FORMS[suffix].room}")
    read = cast("Callable[[bytes, str], PaperText]", getattr(room, FORMS[suffix].read))
    paper = read(content, shown)
    if paper.text.strip():
        return paper
    return replace(paper, warnings=(*paper.warnings, empty(shown)))


NO_ENDING = "The name of this file does not say what kind of file it is."


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name longer than any file's
        return False


def paper_bytes(path: Path, shown: str) -> bytes:
    """Return the bytes of a paper; raises CannotRead above the limit of its kind."""
    suffix = path.suffix.lower()
    at_most = FORMS[suffix].bytes_at_most if suffix in FORMS else 1
    try:
        return file_bytes(path, shown, at_most)
    except CannotRead as error:
        problems = (
            replace(problem, mend=MENDS.get(problem.slug, problem.mend))
            for problem in error.problems
        )
        raise CannotRead(problems) from None
