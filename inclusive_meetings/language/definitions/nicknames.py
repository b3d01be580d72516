"""Ordinary words that a text gives a special meaning: Better Care Fund (the “Fund”).

Their letters prove nothing. The quotes or the article do, and the capitals of the
name that stands before them.
"""

import re
from collections.abc import Iterable, Iterator

from inclusive_meetings.language.definitions.brackets import Bracket
from inclusive_meetings.language.definitions.definition import Definition, one_line
from inclusive_meetings.language.definitions.long_forms import ENDS, Phrase

LONGEST_IN_BRACKETS = 80
LONGEST_NAME = 160
NAME = r"[A-Z][\w&-]*(?: (?:(?:and|of|for) )?[A-Z][\w&-]*){0,3}"
NICKNAME = re.compile(
    r"\s*(?:(?i:here(?:in)?after|henceforth|herein|also|together|known|called|"
    r"referred|defined|to|as|or),?\s+)*(?:(?i:the|our|this)\s+)?"
    rf"(?:[\"“‘'](?:[Tt]he\s+)?(?P<quoted>{NAME})[\"”’']|(?<=the )(?P<bare>{NAME}))\s*"
)
WORD = re.compile(r"\S+")
JOINS = frozenset(("and", "of", "for", "the", "&"))
BEFORE_THE = frozenset(("of", "for"))
SPELLED = (
    "a an and as at between both by each for from in of on our since that the this to "
    "under what when where which while with"
)
OPENERS = frozenset(SPELLED.split())
WORDS_AT_LEAST = 2


def nicknames(text: str, within: Iterable[Bracket]) -> Iterator[Definition]:
    """Yield the definitions of words with a capital: (“the Board”), (the Fund)."""
    for bracket in within:
        if bracket.end - bracket.start > LONGEST_IN_BRACKETS:
            continue
        found = NICKNAME.fullmatch(text, bracket.start + 1, bracket.end)
        if found:
            yield from _nickname(text, bracket, found)


def _nickname(
    text: str, bracket: Bracket, found: re.Match[str]
) -> Iterator[Definition]:
    kind = "quoted" if found["quoted"] else "bare"
    short = found[kind]
    name = _name_before(text, bracket.start)
    if name is None or (kind == "bare" and short not in name.words):
        return
    if short != name.words:
        yield Definition(short, name.words, found.start(kind), name.start)


def _name_before(text: str, end: int) -> Phrase | None:
    """Return the words with capitals before `end`: Hammersmith and Fulham Council."""
    begins = max(0, end - LONGEST_NAME)
    for stop in ENDS.finditer(text, begins, end):
        begins = stop.end()
    words = list(WORD.finditer(text, begins, end))
    first = len(words)
    while first and _belongs(words, first - 1):
        first -= 1
    while first < len(words) and words[first].group().lower() in OPENERS:
        first += 1
    if len(words) - first < WORDS_AT_LEAST:
        return None
    start = words[first].start()
    return Phrase(one_line(text[start:end]), start)


def _belongs(words: list[re.Match[str]], number: int) -> bool:
    """Return whether the word is part of the name that ends with the last word."""
    word = words[number].group()
    if number < len(words) - 1 and word[-1] in ".,;:!?)":
        return False
    if word == "the":
        return number > 0 and words[number - 1].group() in BEFORE_THE
    return word in JOINS or word[0].isupper() or word[0].isdigit()
