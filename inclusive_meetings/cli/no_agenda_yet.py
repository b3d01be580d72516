"""A Word file is no agenda yet: what makes one of it, for whoever types its name."""

from pathlib import Path

from inclusive_meetings.files.folders import is_file
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.workspace.new_agenda.taking_in import is_taken_in

SLUG = "no-agenda-yet"


def way_in(agenda: Path, error: CannotRead) -> CannotRead:
    """Return what to tell of a file that could not be read: the error, or a way in."""
    if not is_file(agenda) or not is_taken_in(agenda):
        return error
    kind = agenda.suffix.lower()
    what = f"An agenda is a text, and this is a file of another kind ({kind})."
    mend = (
        f"Open it once in the screens:  inclusive-meetings tui {agenda.as_posix()}"
        f"  They make {agenda.stem}.md of it beside it, which every command reads."
    )
    return CannotRead([Problem(Place(agenda.as_posix(), 1, 1), SLUG, what, mend)])
