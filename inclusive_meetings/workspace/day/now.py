"""This moment, for the clock of the room alone: nothing that is built reads it."""

from datetime import datetime

from inclusive_meetings.calendars.sun import UK


def now_in_the_uk() -> datetime:
    """Return this moment, on the clocks of the UK."""
    return datetime.now(tz=UK)  # noqa: TID251 - the clock of the room, and never in a build
