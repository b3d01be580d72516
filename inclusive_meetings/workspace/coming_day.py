"""A day by which something shall be done, as people say it in a room: “Friday”.

A file names a day in full, so that it means one thing. Who is asked here means a day
that comes, and sees the whole of it before anybody reads it.
"""

import re
from datetime import date, timedelta

from inclusive_meetings.readers import when

WEEKDAYS = (
    *("monday", "tuesday", "wednesday", "thursday"),
    *("friday", "saturday", "sunday"),
)
TODAY = {"today": 0, "tomorrow": 1}
BEFORE = re.compile(r"^(?:by|on|until|till|before|this)\s+(?:the\s+)?")
YEAR = re.compile(r"\d{4}")
SLASHED = re.compile(r"\d{1,2}[/.]\d{1,2}")
YEARS = 9  # 29 February is at most eight years away


def coming_day(words: str, today: date) -> date | None:
    """Return the day: one without a year, or a weekday alone, is the next that comes.

    None where it is none, where there is no such one, and where the weekday beside it
    is another one.
    """
    said = BEFORE.sub("", " ".join(words.lower().replace(",", " ").split()))
    if said in TODAY:
        return today + timedelta(days=TODAY[said])
    weekday = _weekday(said.partition(" ")[0])
    if weekday is not None and " " not in said:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    found = _in_full(said) or _without_year(said, today)
    if found and weekday is not None and found.weekday() != weekday:
        return None
    return found


def has_year(words: str) -> bool:
    """Return whether a day is typed with its year."""
    return bool(YEAR.search(words))


def _weekday(word: str) -> int | None:
    """Return the number of a weekday from 0, also of `Tue`, `Tues`, `Thurs`."""
    shortest = 3
    for number, name in enumerate(WEEKDAYS):
        if len(word) >= shortest and name.startswith(word.rstrip(".")):
            return number
    return None


def _in_full(words: str) -> date | None:
    try:
        return when.day(words)
    except ValueError:
        return None


def _without_year(words: str, today: date) -> date | None:
    mark = "/" if SLASHED.fullmatch(words) else " "
    for year in range(today.year, today.year + YEARS):
        found = _in_full(f"{words}{mark}{year}")
        if found and found >= today:
            return found
    return None
