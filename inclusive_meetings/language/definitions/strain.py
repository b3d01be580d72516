"""How far-fetched it is that letters of a short form stand for one word.

The first letter of a word costs nothing, the first letter after a hyphen hardly
anything, a letter in the middle of it more. The kinds of match are those of Ab3P
(Sohn, Comeau, Kim and Wilbur 2008, doi:10.1186/1471-2105-9-402); in place of its
table of precisions they have a cost, and the costs add up over the words. They were
tuned on every other record of MED1250.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from math import inf
from typing import NamedTuple

AFTER_A_PREFIX = 0.05
AFTER_A_HYPHEN = 0.1
NEXT_LETTER = 0.25
BETWEEN_LETTER_AND_DIGIT = 0.3
CONSONANT_WITHIN = 0.2
VOWEL_WITHIN = 0.5
NOT_ITS_FIRST = 0.2
WITHIN_BUT_FIRST_MATCHED = 0.5
ANOTHER_NAME = 0.4
WORDS_REMEMBERED = 20_000
# What is written before a word and rarely counts: 1,2-, N-, beta-.
PREFIX = re.compile(
    r"(?:[\W\d_]+|[^\W\d_](?=-)|(?:alpha|beta|gamma|delta|kappa|omega)(?=-))+"
)
NAMES = {
    "&": ("and",),
    "+": ("plus", "positive", "and"),
    "1": ("one", "first", "single"),
    "2": ("two", "second", "to", "too", "double", "twice", "di", "bi"),
    "3": ("three", "third", "triple", "tri"),
    "4": ("four", "fourth", "for", "tetra"),
    "5": ("five", "fifth"),
    "6": ("six", "sixth"),
    "7": ("seven", "seventh"),
    "8": ("eight", "eighth"),
    "9": ("nine", "ninth"),
    "α": ("alpha",),
    "β": ("beta",),
    "γ": ("gamma",),
    "δ": ("delta",),
    "κ": ("kappa",),
    "μ": ("mu", "micro"),
    "ω": ("omega",),
}


# The least cost, by how many letters are left and where the last one was found.
Known = dict[tuple[int, int], float]


class Word(NamedTuple):
    """A word in small letters, and where it begins behind prefixes such as 1,2-."""

    letters: str
    first: int


@lru_cache(maxsize=WORDS_REMEMBERED)
def word(letters: str) -> Word:
    """Return the word, told apart from its prefixes."""
    prefix = PREFIX.match(letters)
    first = prefix.end() if prefix else 0
    return Word(letters, first if first < len(letters) else 0)


def may_begin(word: Word, letter: str) -> bool:
    """Return whether the word may be the first of a name for this first letter."""
    return (
        word.letters.startswith(letter)
        or word.letters.startswith(letter, word.first)
        or word.letters.startswith(NAMES.get(letter, "\n"))
    )


def strain(word: Word, letters: str, known: Known) -> float:
    """Return the cost of letters standing for this word; infinity: they cannot.

    Give the same empty `known` for letters that end alike: what was worked out for
    the last of them is not worked out again.
    """
    best = _placed(word, letters, -1, known) if letters[0] in word.letters else inf
    if not may_begin(word, letters[0]):
        best += NOT_ITS_FIRST
    for name in NAMES.get(letters[0], ()):
        if word.letters.startswith(name):
            rest = _placed(word, letters[1:], len(name) - 1, known)
            best = min(best, ANOTHER_NAME + rest)
    return best


def plural_strain(word: Word, letters: str) -> float:
    """Return the cost where an s at the end of both only marks the plural."""
    if len(letters) > 1 and letters[-1] == word.letters[-1] == "s":
        return strain(word, letters[:-1], {}) + AFTER_A_HYPHEN
    return inf


def _placed(word: Word, letters: str, previous: int, known: Known) -> float:
    """Return the least cost of finding the letters in order after `previous`."""
    if not letters:
        return 0.0
    key = len(letters), previous
    if key not in known:
        best = inf
        for at, cost in _spots(word, letters[0], previous):
            if cost < best:
                best = min(best, cost + _placed(word, letters[1:], at, known))
        known[key] = best
    return known[key]


def _spots(word: Word, letter: str, previous: int) -> Iterator[tuple[int, float]]:
    """Yield where the letter may be, and its cost; none after a very good place."""
    text = word.letters
    seen_within = False
    at = text.find(letter, previous + 1)
    while at >= 0:
        before = text[at - 1]
        if at in (0, word.first):
            yield at, AFTER_A_PREFIX if at else 0.0
            return
        if not before.isalnum():
            yield at, AFTER_A_HYPHEN
            return
        if at == previous + 1:
            yield at, NEXT_LETTER
        elif before.isdigit() != letter.isdigit():
            yield at, BETWEEN_LETTER_AND_DIGIT
            return
        elif not seen_within:
            seen_within = True
            cost = VOWEL_WITHIN if letter in "aeiou" else CONSONANT_WITHIN
            yield at, cost + (WITHIN_BUT_FIRST_MATCHED if previous < 0 else 0)
        if seen_within and text.isalpha():
            return
        at = text.find(letter, at + 1)
