"""What counts as one word of a text."""

import re
from collections.abc import Iterator

from inclusive_meetings.language.plainness.readable import INVISIBLE

# Marks that stand on, under or between the letters of a word and are no letters.
MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f"
    "\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d\u0a70\u0a71"
    "\u0a81-\u0a83\u0abc-\u0acd\u0b82\u0bbe-\u0bcd\u0c00-\u0c03\u0c3e-\u0c4d"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
# A hyphen joins (co-production is one word, as McLaughlin counts), and so do an
# apostrophe, the dots of "e.g." and of numbers, and the "&" of "A&E".
WORD = re.compile(
    rf"[^\W_]++(?:[{MARKS}{INVISIBLE}]++[^\W_]*+|['’&.,:\-‐‑]{{1,3}}+[^\W_]++)*+"
)
# Emphasis does not part words.
SPACE = re.compile(r"[\s*_]*+")
HIDDEN = re.compile(f"[{INVISIBLE}]")

Span = tuple[int, int]


def listed(words: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces."""
    return frozenset(words.split())


def plain(word: str) -> str:
    """Return the word without invisible characters, with one kind of apostrophe."""
    if word.isascii():
        return word
    return HIDDEN.sub("", word).replace("’", "'").replace("‐", "-").replace("‑", "-")


def spans(text: str, start: int, end: int) -> list[Span]:
    """Return (start, end) of each word between two offsets of the text."""
    return [word.span() for word in WORD.finditer(text, start, end)]


def side_by_side(text: str, words: list[Span]) -> Iterator[list[Span]]:
    """Yield the words in groups, parted where more than a space stands between."""
    group: list[Span] = []
    for word in words:
        if group and not SPACE.fullmatch(text, group[-1][1], word[0]):
            yield group
            group = []
        group.append(word)
    if group:
        yield group
