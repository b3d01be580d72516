"""Days in words: a file has 2026-12-04, which nobody says."""

import re
from datetime import date

from inclusive_meetings.pack.phrasing.times import date_in_words, day_in_words
from inclusive_meetings.store.wording.wording import wording
from inclusive_meetings.workspace.before_the_day.coming_day import coming_day, has_year
from inclusive_meetings.workspace.editing.fact_parts import PAPERS
from inclusive_meetings.workspace.saying import say

FACTS_OF_A_DAY = frozenset({"date", "items-by", "pre-meeting-date"})
# What stands last on the line of a paper, after its title and its file.
SENT = re.compile(r"(?m)^((?:[^;\n]*;){2}[ \t]*)([^;\n]*[^;\s])")


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


def fact_in_full(name: str, words: str, today: date) -> str:
    """Return what was typed of a fact, its days without a year with it."""
    if name == PAPERS:
        return SENT.sub(lambda sent: f"{sent[1]}{in_full(sent[2], today)}", words)
    return in_full(words, today) if name in FACTS_OF_A_DAY else words


def no_day_told(words: str, today: date) -> str:
    """Return that this is no day that comes; "" for one, and for a day with its year.

    What is wrong with that one, whoever reads it into the agenda says.
    """
    if not words or has_year(words) or coming_day(words, today):
        return ""
    return say("check.no-day", words=words)
