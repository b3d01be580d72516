"""Files that an agenda names lie in its own folder, and nowhere else.

An agenda comes from somebody else's computer. Without this, it could make the
program read any file of this one into a pack.
"""

import re
from pathlib import Path

from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.fields import quoted

ELSEWHERE = re.compile(r"^(?:[a-zA-Z]:|[/\\~]|[a-zA-Z][a-zA-Z0-9+.-]+://)")


def inside(named: Passage, folder: Path) -> Path | Problem:
    """Return the file that was named, or what is wrong with the name."""
    words = named.text.replace("\\", "/")
    if ELSEWHERE.match(words) or "\0" in words:
        return _outside(named)
    try:
        path = (folder / words).resolve()
        home = folder.resolve()
        there = path.exists()
    except (ValueError, RuntimeError):
        return _outside(named)
    except OSError:  # a name longer than any file's
        return _missing(named, folder)
    if not path.is_relative_to(home):
        return _outside(named)
    return path if there else _missing(named, folder)


def _missing(named: Passage, folder: Path) -> Problem:
    what = f"There is no file {quoted(named.text)} beside the agenda."
    # The agenda of the folder in which somebody works has no folder in its path.
    home = f"the folder {quoted(folder.name)}" if folder.name else "its own folder"
    mend = f"Check the spelling; it is looked for from {home}."
    return Problem(named.start, "no-such-file", what, mend)


def _outside(named: Passage) -> Problem:
    what = f"{quoted(named.text)} lies outside the agenda's folder."
    mend = "Copy the file into the folder, and name it like  papers/plan.md"
    return Problem(named.start, "outside-folder", what, mend)
