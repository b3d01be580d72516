"""Dates, times and lengths as people write them."""

import re
from datetime import date, time

WEEK = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
WEEKDAY = re.compile(rf"\b({'|'.join(WEEK)})day,? +(?:the )?\d")
MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)")
AMERICAN = re.compile(r"([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})")
WORDED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})[.,]? (\d{4})")
CLOCK = re.compile(r"(\d{1,2})(?:([:.])(\d{2})(?::00)?)?\s*(am|pm|noon|midnight)?")
LENGTH = re.compile(
    r"(?:(?P<h>\d+(?:[.,]\d{1,2})?|\d*½)\s*(?:h|hr|hrs|hour|hours)\b)?\s*(?:and\s+)?"
    r"(?:(?P<m>\d+)\s*(?:m|min|mins|minute|minutes)?\b)?"
)
IN_WORDS = {
    **dict.fromkeys(("quarter of an hour", "a quarter of an hour"), 15),
    **dict.fromkeys(("half an hour", "half hour"), 30),
    **dict.fromkeys(("an hour", "one hour"), 60),
    **dict.fromkeys(("an hour and a half", "one and a half hours"), 90),
    **dict.fromkeys(("two hours",), 120),
}
BETWEEN = re.compile(r"\s*(?:-|–|—|to|until|till)\s*")
HOURS_OF_A_HALF_DAY = 12
DIGITS_AT_MOST = 5
# Outside them a digit was mistyped, and no calendar can count the days between.
YEARS = range(1900, 2200)
CENTURY, THIS_CENTURY = 100, 2000


def day(text: str) -> date | None:
    """Return the date, UK order; None if it is none. ValueError: no such day."""
    words = " ".join(text.lower().replace(",", " ").split())
    if found := ISO.search(words):
        return date(*(int(part) for part in found.groups()))
    if found := SLASHED.search(words):
        number, month, year = (int(part) for part in found.groups())
        return date(year if year >= CENTURY else THIS_CENTURY + year, month, number)
    if found := WORDED.search(words):
        return _worded(found[1], found[2], found[3])
    if found := AMERICAN.search(words):
        return _worded(found[2], found[1], found[3])
    return None


def other_weekday(text: str, found: date) -> str:
    """Return the weekday of a date, where the text names another one; "" if not."""
    named = WEEKDAY.search(text.lower())
    if named is None or WEEK.index(named[1]) == found.weekday():
        return ""
    return f"{WEEK[found.weekday()].capitalize()}day"


def _worded(number: str, name: str, year: str) -> date | None:
    for month, full in enumerate(MONTHS, 1):
        if full.startswith(name) or name == "sept" == full[:4]:
            return date(int(year), month, int(number))
    return None


def moment(text: str, *, dots: bool = False) -> time | None:
    """Return the time of day, or None. `9.30` counts only if `dots` allows it.

    A dot before `am` or `pm` is always understood.
    """
    words = text.strip().lower().replace("a.m.", "am").replace("p.m.", "pm")
    if words in {"noon", "midday"}:
        return time(12)
    if words == "midnight":
        return time(0)
    found = CLOCK.fullmatch(words)
    if not found or (found[2] == "." and not found[4] and not dots):
        return None
    if not found[2] and not found[4]:
        return None
    return _on_the_clock(int(found[1]), int(found[3] or 0), found[4])


def _on_the_clock(hour: int, minute: int, half: str | None) -> time | None:
    if half in {"am", "pm"}:
        if not 1 <= hour <= HOURS_OF_A_HALF_DAY:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    if half in {"noon", "midnight"}:
        if hour != HOURS_OF_A_HALF_DAY:
            return None
        hour = 12 if half == "noon" else 0
    try:
        return time(hour, minute)
    except ValueError:
        return None


def span(text: str, *, dots: bool = False) -> tuple[time, time] | None:
    """Return start and end of `10:00-10:25` or `9.30am - 12 noon`, or None."""
    parts = BETWEEN.split(text.strip(), maxsplit=1)
    if len(parts) != 2 or not all(parts):  # noqa: PLR2004 - a start and an end
        return None
    end = moment(parts[1], dots=dots)
    start = moment(parts[0], dots=dots)
    if start is None and end is not None:
        start = _borrowed_half(parts, end, dots=dots)
    return (start, end) if start and end else None


def _borrowed_half(parts: list[str], end: time, *, dots: bool) -> time | None:
    # "10 - 11.30am": the half of the day is said only once; "11 - 1pm" goes over noon.
    half = "am" if end.hour < HOURS_OF_A_HALF_DAY else "pm"
    start = moment(f"{parts[0]}{half}", dots=dots)
    if start and start > end and half == "pm":
        return moment(f"{parts[0]}am", dots=dots)
    return start


def minutes(text: str) -> int | None:
    """Return the length in minutes of `10 min`, `1 h 15 min`, `90`; or None."""
    words = " ".join(text.lower().rstrip(" .").split())
    if words in IN_WORDS:
        return IN_WORDS[words]
    found = LENGTH.fullmatch(words)
    if not words or not found or not (found["h"] or found["m"]):
        return None
    if max(len(found["h"] or ""), len(found["m"] or "")) > DIGITS_AT_MOST:
        return None
    return round(_hours(found["h"]) * 60 + int(found["m"] or 0))


def _hours(words: str | None) -> float:
    if not words:
        return 0
    if words.endswith("½"):
        return int(words[:-1] or 0) + 0.5
    return float(words.replace(",", "."))
