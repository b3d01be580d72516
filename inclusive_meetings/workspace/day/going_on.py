"""Whether a meeting is going on: who opens its agenda then wants the clock."""

from datetime import datetime
from pathlib import Path

from inclusive_meetings.files.folders import is_file
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.day_file import day_path


def goes_on(agenda: Path, meeting: Meeting | None, now: datetime) -> bool:
    """Return whether its clock was begun and runs, or stands for a pause."""
    if meeting is None or not is_file(day_path(agenda)):
        return False
    from inclusive_meetings.workspace.day.clock import running  # noqa: PLC0415 - loaded when asked for
    from inclusive_meetings.workspace.day.notes import day_now  # noqa: PLC0415 - as above

    try:
        return running(day_now(agenda).events, meeting.items, now).is_on
    except CannotRead:
        return False  # the day's own screen says what is wrong
