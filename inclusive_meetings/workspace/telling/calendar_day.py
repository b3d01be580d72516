"""Days in words: a file has 2026-12-04, which nobody says."""

from datetime import date

from inclusive_meetings.pack.times import date_in_words, day_in_words
from inclusive_meetings.store.wording.wording import wording
from inclusive_meetings.workspace.coming_day import coming_day, has_year


def day_told(day: date | None) -> str:
    """Return a day that comes, with its weekday; "" for none."""
    return day_in_words(day, wording()) if day else ""


def date_told(day: date | None) -> str:
    """Return a day that was, such as `30 November 2026`; "" for none."""
    return date_in_words(day, wording()) if day else ""


def in_full(words: str, today: date) -> str:
    """Return a day that was typed without its year with it; all else as it is."""
    if has_year(words):
        return words
    return day_told(coming_day(words, today)) or words
