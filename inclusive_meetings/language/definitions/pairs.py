"""Short forms and long forms of which one stands in brackets behind the other.

The idea is that of Schwartz and Hearst 2003 (“A simple algorithm for identifying
abbreviation definitions in biomedical text”): what is in the brackets is the short
form if it can be one, else the long form of the word before them.
"""

import re
from collections.abc import Iterable, Iterator

from inclusive_meetings.language.definitions.brackets import Bracket
from inclusive_meetings.language.definitions.definition import Definition
from inclusive_meetings.language.definitions.long_forms import (
    Fit,
    long_form_after,
    long_form_before,
)
from inclusive_meetings.language.definitions.short_forms import short_form

# (hereafter the BCF), (also known as “BCF”), (i.e. BCF)
LEAD_IN = re.compile(
    r"(?:(?:here(?:in)?after|henceforth|herein|abbreviated|abbreviation|abbr\.|"
    r"shortened|referred|known|called|termed|also|i\.e\.|or|as|to|by|the|our),?\s+)*"
    r"[\"“‘'`]?",
    re.IGNORECASE,
)
# (BCF, see below), (BCF; 16 pages), (BCF or the Fund), (OR = 2.5). One sign stands
# first, so that the search can leap.
GOES_ON = re.compile(
    r"[\s,;:=<>≤≥](?:(?<=[,;:])\s|(?<=\s)(?:(?:or|and|see|[-–—])\s|[=<>≤≥])"
    r"|(?<=[=<>≤≥]))"
)
SUM = re.compile(r"\s?[=<>≤≥]")
FOOTNOTE = re.compile(r"[A-Z]?\d+[a-z]?|[A-Z]\d+")
MARKS_BEFORE = "([|"
SPACES_AT_MOST = 9
LONGEST_SHORT_FORM_AND_SPACE = 24


def pairs(text: str, within: Iterable[Bracket]) -> Iterator[Definition]:
    """Yield the definitions with brackets: Better Care Fund (BCF), or the reverse."""
    for bracket in within:
        found = (
            _short_in_brackets(text, bracket)
            or _both_in_brackets(text, bracket)
            or _long_in_brackets(text, bracket)
        )
        if found:
            yield found


def _short_in_brackets(text: str, bracket: Bracket) -> Definition | None:
    """Find Better Care Fund (BCF), or (the “Fund” or “BCF”): one of the first two."""
    start = bracket.start + 1
    for _ in range(2):
        lead_in = LEAD_IN.match(text, start, bracket.end)
        start = lead_in.end() if lead_in else start
        more = GOES_ON.search(text, start, bracket.end)
        words = text[start : more.start() if more else bracket.end]
        long = _long_form_of(short_form(words.strip()), text, bracket, start)
        if long:
            return long
        if more is None or not text[more.end() - 1].isspace():
            break
        start = more.end()
    return None


def _long_form_of(
    short: str, text: str, bracket: Bracket, start: int
) -> Definition | None:
    if not short or (len(short) == 1 and SUM.match(text, start + 1)):
        return None
    if text[bracket.start] == "[" and FOOTNOTE.fullmatch(short):
        return None
    if short.islower() and not text[bracket.start - 1 : bracket.start].isspace():
        # “councillor(s)” and “child(ren)” are endings.
        return None
    start = text.index(short, start)
    return _definition(short, start, long_form_before(short, text, bracket.start))


def _both_in_brackets(text: str, bracket: Bracket) -> Definition | None:
    """Find (Better Care Fund, BCF): all of it stands in the brackets."""
    comma = text.rfind(", ", bracket.start, bracket.end)
    if comma < 0:
        return None
    start = comma + 2
    short = short_form(text[start : bracket.end])
    if not short or short.islower() or text[start] != short[0]:
        return None
    long = long_form_before(short, text, comma, bracket.start + 1)
    return _definition(short, start, long)


def _long_in_brackets(text: str, bracket: Bracket) -> Definition | None:
    """Find BCF (Better Care Fund)."""
    earliest = max(0, bracket.start - LONGEST_SHORT_FORM_AND_SPACE)
    before = text[earliest : bracket.start]
    words = before.rstrip()
    if not words or len(before) - len(words) > SPACES_AT_MOST:
        return None
    written = words.rsplit(None, 1)[-1]
    for mark in MARKS_BEFORE:
        written = written.rpartition(mark)[2]
    begins = earliest + len(words) - len(written)
    short = short_form(written.strip("\"“”'‘’,)]"))
    if len(short) < len("GP") or short.islower() or short.endswith("-"):
        return None
    content = text[bracket.start + 1 : bracket.end].strip()
    if " " not in content and not content[1:].islower():
        return None
    long = long_form_after(short, text, bracket.start + 1, bracket.end)
    return _definition(short, begins + written.find(short), long)


def _definition(short: str, start: int, long: Fit | None) -> Definition | None:
    if long is None:
        return None
    return Definition(short, long.phrase.words, start, long.phrase.start)
