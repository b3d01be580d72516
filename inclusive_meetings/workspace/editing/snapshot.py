"""The text of an agenda at one moment, and what is understood of it."""

from pathlib import Path

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.readers.agenda_file import AgendaRead, read_agenda
from inclusive_meetings.workspace.opening.sources import Sources, venue_questions


@frozen
class Snapshot:
    """The text at one moment, to be looked at without holding up who types.

    `read` is what was understood of it; None where it is no agenda.
    """

    text: str
    read: AgendaRead | None
    agenda: Path
    shown: str
    wording: Wording
    sources: Sources


def understood(
    text: str, agenda: Path, shown: str, wording: Wording
) -> tuple[AgendaRead | None, tuple[Problem, ...]]:
    """Return what the text says, None where it is no agenda, and all problems."""
    source = decoded(text.encode("utf-8", "replace"), shown)
    try:
        read = read_agenda(source, agenda, venue_questions(wording))
    except CannotRead as error:
        return None, error.problems
    return read, read.problems
