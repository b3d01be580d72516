"""A README tells what is in a folder, also in one with agendas, and is none itself."""

from pathlib import Path

from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.fields import quoted


def readme(path: Path, meeting: Meeting) -> Problem | None:
    """Return a kind word when the file is a README that tells of no meeting.

    One with a day, or with minutes for an item, may be somebody's agenda.
    """
    if path.stem.casefold() != "readme":
        return None
    if meeting.date or any(item.start or item.minutes for item in meeting.items):
        return None
    return Problem(
        Place(meeting.place.file, 1, 1),
        "readme",
        f"{quoted(meeting.title.text)} tells of a folder, and of no meeting.",
        "Give the agenda itself. To begin one:  inclusive-meetings new my-meeting.md",
    )
