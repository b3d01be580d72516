"""What may be a short form, and how far-fetched its long form may be."""

import re
from functools import lru_cache

from inclusive_meetings.language.definitions.markup import lowered

# The same words come again and again in one meeting.
REMEMBERED = 5_000
LONGEST = 14
MOST_LETTERS = 12
MOST_SMALL_LETTERS = 6
SHORTEST_TITLE = 4
# One word or two, with nothing in it that belongs to a sum or a sentence.
SHAPE = re.compile(r"[^\W_][^\s,;:=<>\"“”|]*(?: [^\s,;:=<>\"“”|]+)?")
YEAR = re.compile(r",? (?:19|20)\d\d(?:[-–/](?:20)?\d\d)?$")
ACRONYM = re.compile(r"(?:\w\.){2,}")
# By the number of letters. Capitals say that it is a short form, so more is allowed.
ALLOWANCES = (0.0, 0.05, 1.2, 2.0, 2.5)
ALLOWANCES_OF_SMALL_LETTERS = (0.0, 0.0, 0.3, 0.3, 0.9)
ALLOWANCE_OF_A_TITLE = 1.5


@lru_cache(maxsize=REMEMBERED)
def short_form(words: str) -> str:
    """Return the short form that the words are but for quotes and a year, or ""."""
    short = YEAR.sub("", words.strip("\"“”‘’'`")).rstrip(" .,;:'’”\"")
    if short + "." in words and ACRONYM.fullmatch(short + "."):
        short += "."
    return short if is_short_form(short) else ""


@lru_cache(maxsize=REMEMBERED)
def is_short_form(words: str) -> bool:
    """Return whether the words may be a short form: ICB, iBCF, D2A; not “see below”."""
    if len(words) > LONGEST or not SHAPE.fullmatch(words):
        return False
    letters = len(words) if words.isalnum() else sum(map(str.isalnum, words))
    if not any(map(str.isalpha, words)) or not are_closed(words):
        return False
    if letters == 1:
        return len(words) == 1 and words.isupper()
    if words != words.lower():
        return letters <= MOST_LETTERS
    return letters <= MOST_SMALL_LETTERS and " " not in words


@lru_cache(maxsize=REMEMBERED)
def letters_of(short: str) -> str:
    """Return what must be found again in the long form, in small letters."""
    return "".join(a for a in lowered(short) if a.isalnum() or a in "&+")


def allowance(short: str, letters: str) -> float:
    """Return how much the match of the long form may cost."""
    table = ALLOWANCES
    if not any(map(str.isupper, short)):
        table = ALLOWANCES_OF_SMALL_LETTERS
    allowed = table[min(len(letters), len(table) - 1)]
    if len(short) >= SHORTEST_TITLE and short.istitle() and short.isalpha():
        # “(Chair)” is a word; the letters of a word are found in many phrases.
        allowed = min(allowed, ALLOWANCE_OF_A_TITLE)
    return allowed


def are_closed(words: str) -> bool:
    """Return whether as many brackets close in the words as open."""
    return words.count("(") == words.count(")") and words.count("[") == words.count("]")
