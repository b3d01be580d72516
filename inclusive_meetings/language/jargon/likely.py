"""How likely a word that was found is one that a reader has to look up.

A word on a list may be an ordinary one where it stands. What can be read off it tells
a little: letters, or a word that two lists have, more often need explaining than one
that only a list for papers has. How much each trait says was learned from documents
that a person marked; `content/en-GB/jargon/likely.tsv` has the numbers, and says how.
It is too little to leave words out, but puts the likely ones first.
"""

import math
from functools import cache, lru_cache

from inclusive_meetings.language.jargon.hits import KEYS_REMEMBERED
from inclusive_meetings.language.jargon.lists import CONTENT, LANGUAGE, listed
from inclusive_meetings.model.jargon import JargonKind

NUMBERS = CONTENT / LANGUAGE / "jargon" / "likely.tsv"
ANY = "any word"
# What numbers are about from 0 to 1 by.
LETTERS_OF_A_LONG_WORD, LOGARITHM_OF_OFTEN = 30, 3


Traits = dict[str, float]


@lru_cache(maxsize=KEYS_REMEMBERED)
def likely(form: str, kind: JargonKind, times: int, *, is_known: bool) -> float:
    """Return how likely a word has to be looked up, from 0 to 1.

    `times` is how often it stands in the texts, `is_known` whether a glossary has it.
    """
    return likely_by(weights(), traits(form, kind, times, is_known=is_known))


def likely_by(numbers: Traits, of_a_word: Traits) -> float:
    """Return how likely a word with these traits is by these weights, from 0 to 1."""
    total = sum(numbers.get(name, 0.0) * value for name, value in of_a_word.items())
    return 1 / (1 + math.exp(-total))


def traits(form: str, kind: JargonKind, times: int, *, is_known: bool) -> Traits:
    """Return what can be read off a word, by name, each about from 0 to 1."""
    found = {
        ANY: 1.0,
        f"kind: {kind}": 1.0,
        "letters": len(form) / LETTERS_OF_A_LONG_WORD,
    }
    if " " not in form:
        found["one word"] = 1.0
    if times > 1:
        found["more than once"] = 1.0
        found["often"] = math.log(times) / LOGARITHM_OF_OFTEN
    return found | dict.fromkeys(_lists_that_have(form, is_known=is_known), 1.0)


@lru_cache(maxsize=KEYS_REMEMBERED)
def _lists_that_have(form: str, *, is_known: bool) -> tuple[str, ...]:
    lists = _lists().get(_roughly(form), ())
    fits = {
        "in a glossary": is_known,
        "in two lists": len(lists) > 1,
        "in no list": not lists and not is_known,
        "in lists for papers alone": bool(lists) and all(lists),
    }
    return tuple(name for name, does in fits.items() if does)


@cache
def weights() -> Traits:
    """Return how much each trait says for a word, or against it."""
    lines = NUMBERS.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: float(number) for name, number in rows}


@cache
def _lists() -> dict[str, list[bool]]:
    """Return for each listed word which of its lists are for papers alone."""
    found: dict[str, list[bool]] = {}
    for entry in listed():
        found.setdefault(_roughly(entry.word), []).append(entry.weak)
    return found


def _roughly(word: str) -> str:
    """Return a word without its plural, roughly: it is asked of thousands."""
    small = word.casefold().replace("-", " ")
    return small[:-1] if small.endswith("s") and not small.endswith("ss") else small
