"""The next meeting of the same people: their agenda again, without what was of the day.

Who comes, where, and what they answered stays as it is; so nobody is asked twice. What
people asked for stands among what was raised last time, until it says what came of it.
"""

import re
from datetime import date
from pathlib import Path

from inclusive_meetings.audit.mending.lines import applied
from inclusive_meetings.files.decode import decoded
from inclusive_meetings.readers.agenda_file import read_agenda
from inclusive_meetings.workspace.editing.fact_parts import RAISED
from inclusive_meetings.workspace.editing.facts import fact_set
from inclusive_meetings.workspace.editing.fields import field_set
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.typed import one_line
from inclusive_meetings.workspace.new_agenda.examples import write_new
from inclusive_meetings.workspace.new_agenda.starting import free_name

# Papers and days of that meeting, and faults that were allowed for it alone.
OF_THAT_DAY = ("papers", "pre-meeting", "we-heard-by", "items-by", "allow")
DAY_IN_A_NAME = re.compile(r"-?\d{4}-\d{2}-\d{2}-?")


def next_meeting(agenda: Path, text: str, day: date) -> Path:
    """Write the agenda of the next meeting beside this one, and return its path.

    Raises CannotRead where the facts cannot be changed safely; then nothing is written.
    """
    stem = DAY_IN_A_NAME.sub("", agenda.stem)
    path = free_name(agenda.parent, "-".join(filter(None, (stem, day.isoformat()))))
    write_new(path, without_that_day(text, path, day))
    return path


def without_that_day(text: str, path: Path, day: date) -> str:
    """Return the agenda for another day, with all that was of the first left out."""
    items = _outline(text, path).items
    raised = [one_line(item.title.text) for item in items if item.raised_by]
    facts = {**dict.fromkeys(OF_THAT_DAY, ""), RAISED: "\n".join(raised)}
    facts["date"] = day.isoformat()
    for name, value in facts.items():
        text = fact_set(_outline(text, path), name, value)
    for number, _ in enumerate(_outline(text, path).items):
        text = applied(text, field_set(_outline(text, path), number, "paper", ()))
    return text


def _outline(text: str, path: Path) -> Outline:
    source = decoded(text.encode(), path.name)
    return Outline(text, read_agenda(source, path, frozenset).meeting)
