"""Why something could not be written, as a problem like any other."""

from pathlib import Path

from inclusive_meetings.model import problems
from inclusive_meetings.model.problems import CannotRead


def refused(path: Path, what: str, mend: str) -> CannotRead:
    """Return the refusal to write a new file or folder: what is wrong, and a mend."""
    shown = path.as_posix()
    return problems.refused(shown, "not-written", f"“{shown}” {what}.", mend)
