"""Sentences, lists and tables that say what a short form stands for, without brackets.

Every short form with two capitals, or a capital and a digit, is looked at once: what
stands after it, and what before it. Its letters must be found in the long form, for
“ICB - see below” explains nothing.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.language.definitions.definition import Definition, one_line
from inclusive_meetings.language.definitions.long_forms import (
    ARTICLE,
    CLAUSE_ENDS,
    Fit,
    Phrase,
    long_form_after,
    long_form_before,
)
from inclusive_meetings.language.definitions.short_forms import is_short_form

# From its first capital on: the search leaps from capital to capital.
CAPITALS = re.compile(r"[A-Z][a-z&/-]{0,9}+[A-Z0-9][A-Za-z0-9&/-]{0,9}\b")
BEFORE_CAPITALS = re.compile(r"(?<!\w)(?:[a-z0-9]{1,3}-?)?\Z|(?<=\w)-\Z")
LONGEST_BEFORE = 5
SAYS_SO = (
    r",?\s+(?:which\s+|that\s+|it\s+)?(?:stands\s+for|means|"
    r"(?:is\s+)?short\s+for|"
    r"is\s+(?:an?|the)\s+(?:abbreviation|acronym|initials)\s+(?:of|for))\s+"
)
SUGGESTS_IT = (
    r",?\s+(?:or|i\.e\.,?|that\s+is,?|is(?=\s+[Tt]he\s+[A-Z]))\s+|"
    r"\s*[:=]\s+|\s+[-–—]\s+|\s*\|\s*|\t"
)
SAID_AFTER = re.compile(rf"[\"”’']?(?:(?P<said>{SAYS_SO})|{SUGGESTS_IT})")
# The words before “BCF” that say that what precedes them is its long form.
SAID_BEFORE = re.compile(
    r",?\s*(?:\b(?:which|that|is|are|was|also|commonly|usually|often|sometimes|better|"
    r"and|now|simply|or)\s+){0,4}"
    r"\b(?:known\s+as|called|referred\s+to\s+as|abbreviated\s+(?:to|as)|"
    r"shortened\s+to|here(?:in)?after|henceforth|a\.?k\.?a\.?)"
    r"\s+(?:the\s+|an?\s+)?[\"“‘']?\Z"
)
SUGGESTED_BEFORE = re.compile(
    r"(?:,?\s+(?:or|i\.e\.,?)\s+(?:the\s+)?|\s+[-–—]\s+|\s*\|\s*|\t)[\"“‘']?\Z"
)
ENDS_THERE = re.compile(r"[\"”’']?(?:[.,;:)|]|\s[-–—|]|\s*(?:\n|\Z))")
# What SAID_BEFORE needs somewhere in it, and SUGGESTED_BEFORE as its end.
SAYING = (
    *("known", "called", "referred", "abbreviated", "shortened", "after", "forth"),
    *("aka", "a.k", "ak.a"),
)
SUGGESTING = frozenset({"or", "i.e.", "i.e.,"})
SIGNS = tuple("-–—|")
# With one of these both patterns end; most short forms stand behind something else.
LAST = "as called to after forth or the an a aka . , - – — |"
LAST_OF_THOSE = tuple(LAST.split())
LOOKED_BACK = 80
COST_OF_A_SUGGESTION = 0.5
COST_OF_A_CELL = 1.5
WORDS_AT_MOST = 10
LONGEST_CLAUSE = 100


def prose(text: str) -> Iterator[Definition]:
    """Yield the definitions that are said: “BCF stands for Better Care Fund”."""
    for start, end in _short_forms(text):
        short = text[start:end]
        if is_short_form(short):
            phrase = _said_after(text, short, end) or _said_before(
                text, short, start, end
            )
            if phrase:
                yield Definition(short, phrase.words, start, phrase.start)


def _short_forms(text: str) -> Iterator[tuple[int, int]]:
    """Yield where words with two capitals, or a capital and a digit, begin and end."""
    for found in CAPITALS.finditer(text):
        first = found.start()
        if text[first - 1 : first] == " ":  # as nearly always: then it begins there
            yield found.span()
            continue
        before = BEFORE_CAPITALS.search(text, max(0, first - LONGEST_BEFORE), first)
        if before:
            yield before.start(), found.end()


def _said_after(text: str, short: str, end: int) -> Phrase | None:
    found = SAID_AFTER.match(text, end)
    if found is None:
        return None
    if found["said"]:
        after = _phrase(long_form_after(short, text, found.end(), len(text)))
        return after or _clause(text, found.end(), found.group())
    most = COST_OF_A_CELL if "|" in found.group() else COST_OF_A_SUGGESTION
    return _phrase(long_form_after(short, text, found.end(), len(text), most=most))


def _clause(text: str, start: int, said: str) -> Phrase | None:
    """Return the words up to the next comma, where letters need not prove it."""
    if "means" in said:
        return None
    article = ARTICLE.match(text, start)
    first = article.end() if article else start
    stop = CLAUSE_ENDS.search(text, first, first + LONGEST_CLAUSE)
    if stop is None:
        return None
    words = one_line(text[first : stop.start()])
    return Phrase(words, first) if 0 < words.count(" ") < WORDS_AT_MOST else None


def _said_before(text: str, short: str, start: int, end: int) -> Phrase | None:
    before = text[max(0, start - LOOKED_BACK) : start]
    words = before.rstrip(" \n\"“‘'")
    if not words.endswith(LAST_OF_THOSE):
        return None
    said = any(map(before.__contains__, SAYING)) and SAID_BEFORE.search(before)
    if said:
        place = start - len(before) + said.start()
        return _phrase(long_form_before(short, text, place))
    last = words.removesuffix("the").rsplit(None, 1)[-1:]
    may_suggest = last and (last[0] in SUGGESTING or last[0].endswith(SIGNS))
    # Asked first, for it is seldom so and costs little.
    ends = may_suggest and ENDS_THERE.match(text, end)
    suggested = SUGGESTED_BEFORE.search(before) if ends else None
    if suggested:
        place = start - len(before) + suggested.start()
        return _phrase(long_form_before(short, text, place, most=COST_OF_A_SUGGESTION))
    return None


def _phrase(fit: Fit | None) -> Phrase | None:
    return fit.phrase if fit else None
