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
# “Friday week”, “a week on Friday”, “Friday in a week”: said so, it has one meaning.
WEEK = re.compile(r"(?:a )?week (?:on )?([a-z.]+)|([a-z.]+) (?:week|in a week)")
NUMBER = re.compile(r"\d+")
YEAR = re.compile(r"\d{4}")
SLASHED = re.compile(r"\d{1,2}[/.]\d{1,2}")
YEARS = 9  # 29 February is at most eight years away


def coming_day(words: str, today: date) -> date | None:
    """Return the day: one without a year, or a weekday alone, is the next that comes.

    None where the words are no day, where there is no such day, and where they name a
    weekday that is not that day's.
    """
    said = BEFORE.sub("", " ".join(words.lower().replace(",", " ").split()))
    if said in TODAY:
        return today + timedelta(days=TODAY[said])
    if in_a_week := WEEK.fullmatch(said):
        return _a_week_after(in_a_week[1] or in_a_week[2], today)
    weekday = _weekday(said.partition(" ")[0])
    if weekday is not None and " " not in said:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    found = _in_full(said) or _without_year(said, today)
    if found and weekday is not None and found.weekday() != weekday:
        return None
    return found


def _a_week_after(word: str, today: date) -> date | None:
    """Return `Friday week`; None on a Friday, when it may be either of two days."""
    weekday = _weekday(word)
    if weekday in {None, today.weekday()}:
        return None
    day = coming_day(word, today)
    return day + timedelta(days=7) if day else None


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
    if not SLASHED.fullmatch(words) and len(NUMBER.findall(words)) != 1:
        return None  # “8 January 20” is on its way to a year
    mark = "/" if SLASHED.fullmatch(words) else " "
    for year in range(today.year, today.year + YEARS):
        found = _in_full(f"{words}{mark}{year}")
        if found and found >= today:
            return found
    return None
