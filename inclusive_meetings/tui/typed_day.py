"""A day that somebody typed into a box."""

from datetime import date

from inclusive_meetings.readers.when import day


def typed_day(words: str) -> date | None:
    """Return the day, None where it is none or there is no such one."""
    try:
        return day(words)
    except ValueError:
        return None
