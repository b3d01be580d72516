"""Long chains of nouns: “adult social care discharge pathway redesign group”.

A reader carries each word to the end to learn what is meant. Without a grammar, a
list of nouns and the ends of words decide. So a chain with a word in it that the
list lacks is not seen; a verb that looks like a noun can join two short chains; and
the name of a place ends a chain.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from inclusive_meetings.language.plainness.noun_words import (
    BEFORE_VERBS,
    ENDINGS,
    MODIFIERS,
    NO_NOUNS,
    NOUNS,
    PLURALS_INSIDE,
    VERBS_TOO,
)
from inclusive_meetings.language.plainness.sentences import Sentence
from inclusive_meetings.language.plainness.syllables import SHORT_WORDS
from inclusive_meetings.language.plainness.words import (
    Span,
    plain,
    side_by_side,
    spans,
)

NOUNS_IN_A_LONG_CHAIN = 4
# What a word can be in a chain: "carers" ends it, "social" only stands inside.
NOUN, NOUN_OR_VERB, LAST_NOUN, MODIFIER, BEFORE_VERB, OTHER = "nwlmv-"
RUN = re.compile(f"(?:(?<=[{LAST_NOUN}{BEFORE_VERB}]){NOUN_OR_VERB})?([nwm]++l?)")
SHORT_FORM = re.compile(r"(?:[A-Z][A-Z&\d]{1,5})(s?)")
LONGEST_WORD = 40


class Chain(NamedTuple):
    """Nouns in a row between two offsets, with the words that tell their kind.

    A chain in `capitals`, where each word begins with one, is perhaps a name, which
    the writer cannot change.
    """

    start: int
    end: int
    capitals: bool


def chains(text: str, sentence: Sentence) -> Iterator[Chain]:
    """Yield each chain of four nouns or more in a sentence of the text."""
    if len(sentence.words) < NOUNS_IN_A_LONG_CHAIN:
        return
    kinds = "".join(map(_kind, sentence.words))
    runs = [run.span(1) for run in RUN.finditer(kinds) if _is_long(run[1])]
    if not runs:
        return
    words = spans(text, sentence.start, sentence.end)
    for first, behind in runs:
        at = first
        for group in side_by_side(text, words[first:behind]):
            own = kinds[at : at + len(group)].rstrip(MODIFIER)
            at += len(group)
            if _is_long(own) and not text[group[0][0] : group[-1][1]].isupper():
                yield _chain(text, group[: len(own)])


def _chain(text: str, words: list[Span]) -> Chain:
    capitals = all(text[start].isupper() for start, _ in words)
    return Chain(words[0][0], words[-1][1], capitals)


def _is_long(kinds: str) -> bool:
    nouns = len(kinds) - kinds.count(MODIFIER)
    return nouns >= NOUNS_IN_A_LONG_CHAIN


@lru_cache(maxsize=20_000)
def _kind(written: str) -> str:
    if len(written) > LONGEST_WORD:
        return OTHER
    word = plain(written).lower()
    if word in BEFORE_VERBS:
        return BEFORE_VERB
    if word in MODIFIERS:
        return MODIFIER
    short = SHORT_FORM.fullmatch(plain(written))
    if short and word not in SHORT_WORDS:
        return LAST_NOUN if short[1] else NOUN
    if _is_noun(word):
        return NOUN_OR_VERB if word in VERBS_TOO else NOUN
    if word in PLURALS_INSIDE:
        return NOUN
    return LAST_NOUN if _is_plural(word) else OTHER


def _is_noun(word: str) -> bool:
    last = word.rpartition("-")[2]
    return last in NOUNS or (last.endswith(ENDINGS) and last not in NO_NOUNS)


def _is_plural(word: str) -> bool:
    if word in {"people", "women", "men", "children"}:
        return True
    if not word.endswith("s") or word.endswith("ss"):
        return False
    return (
        _is_noun(word[:-1])
        or (word.endswith("es") and _is_noun(word[:-2]))
        or (word.endswith("ies") and _is_noun(f"{word[:-3]}y"))
    )
