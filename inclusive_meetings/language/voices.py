"""In whose language each word of a line is, told from texts whose language is known.

A screen reader takes a voice for each language. Where a meeting is in Welsh and our own
sentences in English, one line holds both: “Item 2: Gofal yn y gymuned, 20 minutes”.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from inclusive_meetings.language.scripts import script_of
from inclusive_meetings.language.scripts_in_text import script_of_text

WORD: Final = re.compile(r"[^\W\d_]+")
# No two languages share many stretches of so many words; a text of fewer is told whole.
WORDS_OF_A_STRETCH: Final = 3
LETTERS_OF_A_NAME: Final = 3

Words = tuple[str, ...]
Texts = tuple[str, Iterable[str]]


class Voices:
    """Tells apart the words of one document by the texts that are known of a language.

    Whatever stands in none of `texts`, each after its tag, is in `otherwise`.
    """

    def __init__(self, otherwise: str, texts: Iterable[Texts]) -> None:
        self._otherwise = otherwise
        self._known = [_Known(tag, many) for tag, many in texts]

    def __call__(self, said: str) -> tuple[tuple[str, str], ...]:
        """Return the text in pieces, each after its language; "" where it has none."""
        found = list(WORD.finditer(said))
        if not found:
            return (("", said),) if said else ()
        tags = self._tags(tuple(match.group() for match in found), said)
        pieces = [
            (tag, found[next(same)].start())
            for tag, same in groupby(range(len(tags)), key=tags.__getitem__)
        ]
        # What stands before the first word goes with it.
        pieces[0] = (pieces[0][0], 0)
        ends = [*(start for _, start in pieces[1:]), len(said)]
        return tuple(
            (tag, said[start:end])
            for (tag, start), end in zip(pieces, ends, strict=True)
        )

    def begins(self, said: str, language: str) -> bool:
        """Return whether the text begins as known texts in the language do.

        In Urdu too a line may begin with a name in Latin letters.
        """
        words = _folded(tuple(WORD.findall(said)))
        return any(
            each.language == language and each.begins(words) for each in self._known
        )

    def _tags(self, words: Words, said: str) -> list[str]:
        """Return the language of each word."""
        tags = [self._otherwise] * len(words)
        for known in self._known:
            for at in known.spoken_at(words, said):
                tags[at] = known.language
        return tags


class _Known:
    """The words of one language, as they stand beside one another in its texts."""

    def __init__(self, language: str, texts: Iterable[str]) -> None:
        self.language = language
        script = script_of(language)
        self._script = script if script != "LATIN" else ""
        self._stretches: set[Words] = set()
        self._shorter: set[Words] = set()
        self._names: set[Words] = set()
        whole = tuple(texts)
        self._whole = "\n".join(whole).casefold()
        for text in whole:
            self._learn(tuple(WORD.findall(text)))

    def _learn(self, words: Words) -> None:
        if _is_a_name(words):
            self._names.add(words)
        folded = _folded(words)
        for at in range(len(words)):
            for many in range(1, WORDS_OF_A_STRETCH):
                self._shorter.add(folded[at : at + many])
            self._stretches.add(folded[at : at + WORDS_OF_A_STRETCH])

    def begins(self, words: Words) -> bool:
        """Return whether one of its texts has these first words beside one another."""
        return words[:WORDS_OF_A_STRETCH] in self._stretches or words in self._shorter

    def spoken_at(self, words: Words, said: str) -> Iterator[int]:
        """Yield the numbers from 0 of those words that are in this language."""
        if self._script:
            # A name in Latin letters is no Urdu, whoever wrote it.
            own = (script_of_text(word) == self._script for word in words)
            yield from (at for at, is_own in enumerate(own) if is_own)
            return
        folded, many = _folded(words), WORDS_OF_A_STRETCH
        if len(words) < many and folded in self._shorter and not self._is_a_span(said):
            yield from range(len(words))
        for at in range(len(words)):
            stretch = folded[at : at + many]
            if len(stretch) == many and stretch in self._stretches:
                yield from range(at, at + many)
            for few in range(1, many):
                if words[at : at + few] in self._names:
                    yield from range(at, min(at + few, len(words)))

    def _is_a_span(self, said: str) -> bool:
        """Return whether it is from when to when, and we wrote it: “10:00 to 10:20”.

        “To” and “do” are words in other languages too.
        """
        is_span = said[:1].isdigit() and said[-1:].isdigit()
        return is_span and said.casefold() not in self._whole


def _is_a_name(words: Words) -> bool:
    """Return whether the few words stand out in any sentence by their capital."""
    is_short = len(words) == 1 and len(words[0]) < LETTERS_OF_A_NAME
    if not 0 < len(words) < WORDS_OF_A_STRETCH or is_short:
        return False
    return not words[0][0].islower()


def _folded(words: Words) -> Words:
    return tuple(map(str.casefold, words))
