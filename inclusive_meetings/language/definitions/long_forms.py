"""The long form that stands right before a place in the text, or right after one."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from inclusive_meetings.language.definitions.alignment import Beginning, beginning
from inclusive_meetings.language.definitions.definition import one_line
from inclusive_meetings.language.definitions.markup import lowered
from inclusive_meetings.language.definitions.short_forms import (
    allowance,
    are_closed,
    letters_of,
)
from inclusive_meetings.language.definitions.strain import NAMES, may_begin, word

CHARACTERS_A_LETTER = 30
CHARACTERS_AT_LEAST = 40
SKIPPED_WORDS = 3
LONGEST = 400
# A long form is longer than the short form by this much: “it (I)” explains nothing.
EXTRA_LETTERS = 2
# Where a phrase cannot go on: a sentence, a paragraph, a table cell or a list item
# ends. "St. Mary's" and "S. aureus" go on. The pattern begins with the mark, and what
# it needs around it comes behind, so that the search can leap from mark to mark.
ENDS = re.compile(
    r"[.!?;:|\t\n](?:(?<=[.!?])(?<!\b[A-Z].)(?<!\b[A-Z][a-z].)[\"”’']?\s+"
    r"(?=[A-Z(\[\"“‘'])|(?<=[;:])\s|(?<=[|\t])"
    r"|(?<=\n)[ \t]*(?:\n|(?:[-*+•–]|\d{1,3}[.)]|#{1,6})\s))"
)
CLAUSE_ENDS = re.compile(r"[.;:,()\[\]{}`](?!\w)|[|\t]|\s[-–—]\s|\n\s*\n")
# The two parts of "wet/dry" are words of their own.
WORD = re.compile(r"(?:[^\s/—-]+|-(?!-))+")
YEAR = re.compile(r",?\s(?:19|20)\d\d(?:[-–/](?:20)?\d\d)?\s*\Z")
POSSESSIVE = re.compile(r"['’]s\Z")
ARTICLE = re.compile(r"\s*(?:(?:an?|the|our)\s+)?[\"“‘'*]?", re.IGNORECASE)
QUOTE = re.compile(r"\s*[\"“‘'*]?")


class Phrase(NamedTuple):
    """Words of a text, with one space between them, and where they begin."""

    words: str
    start: int


class Fit(NamedTuple):
    """How far-fetched a long form is: 0 is what anyone would guess."""

    cost: float
    phrase: Phrase


def long_form_before(
    short: str, text: str, end: int, start: int = 0, most: float | None = None
) -> Fit | None:
    """Return the words before `end` that the short form stands for, if any are.

    Nothing before `start` is looked at, and nothing further away than the length of
    the short form allows (Schwartz and Hearst 2003). The match may cost `most`.
    """
    letters = letters_of(short)
    start = max(start, end - CHARACTERS_AT_LEAST - CHARACTERS_A_LETTER * len(letters))
    phrase = text[start:end]
    small = lowered(phrase)
    if not _has_all(letters, small):
        return None
    phrase = _without_year(phrase, letters)
    after_end = 0
    for found in ENDS.finditer(phrase):
        after_end = found.end()
    nearest = _words_backwards(small, after_end, len(phrase))
    words = list(islice(nearest, 2 * len(letters) + SKIPPED_WORDS))
    allowed = allowance(short, letters) if most is None else most
    match = beginning(letters, [small[a:b] for a, b in words], allowed)
    return _fit(short, phrase, match, words, start) if match else None


def long_form_after(
    short: str, text: str, start: int, end: int, most: float | None = None
) -> Fit | None:
    """Return the words from `start` on that the short form stands for, if any are.

    An article before them is left out. Nothing after `end` is looked at.
    """
    openings = (opening.match(text, start, end) for opening in (ARTICLE, QUOTE))
    for first in dict.fromkeys(opened.end() for opened in openings if opened):
        fit = _fit_of_first_words(short, text[first : min(end, first + LONGEST)], most)
        if fit:
            return Fit(fit.cost, Phrase(fit.phrase.words, first))
    return None


def _fit_of_first_words(short: str, phrase: str, most: float | None) -> Fit | None:
    """Return the best of the long forms that begin where the phrase begins."""
    letters = letters_of(short)
    first = WORD.match(phrase)
    if not first or first.group() == short:
        return None
    if not may_begin(word(lowered(first.group())), letters[0]):
        return None
    stop = ENDS.search(phrase)
    phrase = phrase[: stop.start()] if stop else phrase
    ends = [found.end() for found in WORD.finditer(phrase)]
    best: Fit | None = None
    for last in ends[: 2 * len(letters) + SKIPPED_WORDS]:
        fit = long_form_before(short, phrase[:last], last, most=most)
        if fit and fit.phrase.start == 0 and (best is None or fit.cost < best.cost):
            best = fit
        if best and CLAUSE_ENDS.search(phrase, 0, last + 1):
            break
    long = best.phrase.words.rstrip(".;:}`") if best else ""
    if best is None or len(long) < len(short) + EXTRA_LETTERS:
        return None
    return Fit(best.cost, Phrase(long, 0))


def _fit(
    short: str,
    phrase: str,
    match: Beginning,
    words: list[tuple[int, int]],
    start: int,
) -> Fit | None:
    begins = _first_letter(phrase, *words[match.number])
    long = POSSESSIVE.sub("", one_line(phrase[begins:]).rstrip(" \"”’',"))
    long = long if are_closed(long) else long.rstrip(")]")
    if len(long) < len(short) + EXTRA_LETTERS or not are_closed(long):
        return None
    if short in re.split(r"[\s()]+", long):
        return None
    return Fit(match.cost, Phrase(long, start + begins))


def _has_all(letters: str, small: str) -> bool:
    """Return whether the letters stand in the text in this order: most do not."""
    end = len(small)
    for letter in reversed(letters):
        if letter not in NAMES:
            end = small.rfind(letter, 0, end)
            if end < 0:
                return False
    return True


def _without_year(phrase: str, letters: str) -> str:
    """Return the phrase without the year at its end, unless the letters have one."""
    if phrase.rstrip()[-1:].isdigit() and letters.isalpha():
        return YEAR.sub("", phrase)
    return phrase


def _words_backwards(small: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where the words begin and end, the last first; marks alone are none."""
    for found in reversed([*WORD.finditer(small, start, end)]):
        written = found.group()
        if written.isalpha() or any(a.isalnum() or a in "&+" for a in written):
            yield found.span()


def _first_letter(phrase: str, start: int, end: int) -> int:
    """Return where the words begin, behind quotes and brackets that close elsewhere."""
    first = phrase[start:end]
    if first[0] in "([" and any(mark in first[:-1] for mark in ")]"):
        return start
    return next(
        at for at in range(start, end) if phrase[at].isalnum() or phrase[at] in "&+"
    )
