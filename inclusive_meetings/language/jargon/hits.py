"""What was found at one place of a text, before it is known what else is found."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from inclusive_meetings.language.forms import folded, is_acronym
from inclusive_meetings.language.matching.steps import bare
from inclusive_meetings.model.glossary import Term
from inclusive_meetings.model.jargon import JargonKind

# What a quotation or bold words over two lines leave between two words.
MARKS = re.compile(r"(?<=\s)[>*]+(?=\s)|[*>]+(?=\s)|(?<=\s)\*+")
PLURAL_OF_CAPITALS = re.compile(r"(?<=[A-Z0-9])s$")
# Beginnings that people write with a hyphen, a space or neither.
JOINED = re.compile(r"\b(co|multi|sub|inter) ")
SHORTEST_PLURAL = 4
KEYS_REMEMBERED = 20_000


class Hit(NamedTuple):
    """Jargon between two offsets of a text, end not included.

    What is `weak` counts only in texts that are full of other jargon: in a leaflet
    the same words are ordinary ones.
    """

    start: int
    end: int
    form: str
    kind: JargonKind
    term: Term | None = None
    weak: bool = False


def apart(hits: Iterable[Hit]) -> list[Hit]:
    """Return the hits in order without overlaps; of two, the longer stays.

    Of two that are equally long, the one that a glossary knows stays.
    """
    chosen: list[Hit] = []
    ordered = sorted(
        hits, key=lambda hit: (hit.start, -hit.end, hit.term is None, hit.kind)
    )
    for hit in ordered:
        if chosen and hit.start < chosen[-1].end:
            last = chosen[-1]
            if hit.end - hit.start > last.end - last.start:
                chosen[-1] = hit
        else:
            chosen.append(hit)
    return chosen


@lru_cache(maxsize=KEYS_REMEMBERED)
def trimmed(form: str) -> str:
    """Return the form on one line, without quotes, and not as a possessive."""
    return bare(" ".join(MARKS.sub(" ", form).split()))


def of_one(acronym: str) -> str:
    """Return the acronym of one of them: ICB for ICBs."""
    return PLURAL_OF_CAPITALS.sub("", acronym)


@lru_cache(maxsize=KEYS_REMEMBERED)
def key(form: str) -> str:
    """Return what makes two forms the same: plural, capitals, hyphens set aside.

    Of an acronym, DToC and DTOC are the same; the capitals of a word are none.
    """
    words = trimmed(form).replace("’", "'")
    if " " not in words and is_acronym(words):
        return of_one(words).upper()
    first, of, after = _unjoined(folded(words)).partition(" of ")
    return of.join(map(_with_singular_end, (first, after) if of else (first,)))


def _unjoined(words: str) -> str:
    """Return the words with spaces for hyphens: co-ordinator is coordinator."""
    return JOINED.sub(r"\1", words.replace("-", " "))


def _with_singular_end(words: str) -> str:
    before, space, last = words.rpartition(" ")
    return before + space + _singular(last)


def _singular(word: str) -> str:
    if len(word) < SHORTEST_PLURAL or not word.endswith("s") or word.endswith("ss"):
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
