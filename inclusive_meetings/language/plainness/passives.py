"""Sentences that hide who acts: “it was agreed”. Advice only, for some should.

Seen is a form of be or get, adverbs, and a participle. Not seen is what stands
further apart ("was, after a vote, agreed") or has no be ("the changes agreed").
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from inclusive_meetings.language.plainness.participles import (
    ADJECTIVES,
    IN_EED,
    IRREGULAR,
)
from inclusive_meetings.language.plainness.sentences import Sentence
from inclusive_meetings.language.plainness.words import (
    listed,
    plain,
    side_by_side,
    spans,
)

BE = listed(
    """am is are was were be been being isn't aren't wasn't weren't get gets got
    gotten getting"""
)
# As they may be written; most sentences have none, which is seen at once.
FIRST_WORDS = frozenset(
    form.replace("'", apostrophe)
    for word in BE
    for form in (word, word.capitalize(), word.upper())
    for apostrophe in "'’"
)
ADVERBS = listed(
    """not never also always often still already now then again ever only just
    fully soon sometimes usually well largely mostly jointly both all"""
)
# Before a noun the participle is an adjective: "there are planned changes".
NO_SUBJECT = frozenset(["there", "here"])
PREFIXES = listed("co re pre over under mis out self de")
FORM_OF_BE, ADVERB, PARTICIPLE, THERE, OTHER = "bapt-"
PASSIVE = re.compile("(?<![tb])b{1,3}a{0,3}p")
SHORTEST_REGULAR = len("used")
LONGEST_WORD = 40


class Passive(NamedTuple):
    """A verb in the passive between two offsets of the text, end not included."""

    start: int
    end: int


def passives(text: str, sentence: Sentence) -> Iterator[Passive]:
    """Yield each verb in the passive in a sentence of the text."""
    if FIRST_WORDS.isdisjoint(sentence.words):
        return
    kinds = "".join(map(_kind, sentence.words))
    hits = [found.span() for found in PASSIVE.finditer(kinds)]
    if not hits:
        return
    words = spans(text, sentence.start, sentence.end)
    for first, behind in hits:
        groups = list(side_by_side(text, words[first:behind]))
        if len(groups) == 1:
            yield Passive(words[first][0], words[behind - 1][1])


@lru_cache(maxsize=20_000)
def _kind(written: str) -> str:
    if len(written) > LONGEST_WORD:
        return OTHER
    word = plain(written).lower()
    if word in BE:
        return FORM_OF_BE
    if word in NO_SUBJECT:
        return THERE
    if _is_participle(word):
        return PARTICIPLE
    return ADVERB if word in ADVERBS or word.endswith("ly") else OTHER


def _is_participle(word: str) -> bool:
    before, hyphen, verb = word.rpartition("-")
    if hyphen and before not in PREFIXES:
        return False  # "community-led" says how something is
    if verb in ADJECTIVES or (verb.startswith("un") and verb.endswith("ed")):
        return False
    if verb.endswith("eed"):
        return verb in IN_EED
    is_regular = verb.endswith("ed") and len(verb) >= SHORTEST_REGULAR
    return is_regular or verb in IRREGULAR
