"""Where terms stand in a text: whole words, the longest term first.

The text is cut into runs of letters. For each run, look-ups tell whether a term can
begin with it and go on with the next two. Only where all three fit are the words
themselves compared, so the time grows with the text and hardly with the number of
terms. Each word is folded by itself: folding a whole text can change its length and
move places.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import compress, count
from typing import Any, NamedTuple

from inclusive_meetings.language.blocks import blocks
from inclusive_meetings.language.matching.openers import (
    LOOKED_AT,
    UNSEEN,
    Capitals,
    Openers,
)
from inclusive_meetings.language.matching.runs import in_runs, places_in
from inclusive_meetings.language.matching.shelf import Shelf, shelf_of
from inclusive_meetings.language.matching.steps import (
    NEXT_WORD,
    WORD,
    Step,
    bare,
    is_inside_a_word,
    onward,
)
from inclusive_meetings.model.glossary import Term

WORDS_REMEMBERED = 20_000

Begun = tuple[tuple[Step, ...], list[tuple[int, Term]]]


class Match(NamedTuple):
    """A term between two offsets of the text, end not included."""

    start: int
    end: int
    term: Term


class Matcher:
    """Finds the terms of a glossary in texts. Build it once, use it often."""

    def __init__(self, terms: Iterable[Term] = (), *more: Shelf[Any]) -> None:
        """Know the terms, and those on more shelves; of equal ones the first counts."""
        shelves = (shelf_of(terms), *more)
        self._commas = frozenset[str]().union(*(shelf.commas for shelf in shelves))
        self._ways = [shelf.get for shelf in shelves]
        self._exact = {
            word: shelf for shelf in reversed(shelves) for word in shelf.exact_words()
        }
        self._openers = Openers(shelves)
        self._begun = lru_cache(WORDS_REMEMBERED)(self._begun_with)

    def matches(self, text: str) -> tuple[Match, ...]:
        """Return the matches in order; none overlaps another, the longest wins."""
        return tuple(self._walk(text))

    def _walk(self, text: str) -> Iterator[Match]:
        free = 0
        for begins, block in blocks(text):
            for place in self._worth_looking_at(block):
                start = begins + place
                if start >= free and not is_inside_a_word(text, start):
                    found = self._longest_from(text, start)
                    if found:
                        free, term = found
                        yield Match(start, free, term)

    def _worth_looking_at(self, block: str) -> Iterator[int]:
        """Yield each place of the block where a term may begin."""
        folded = in_runs(block)
        # Where several signs stand together, some of the pieces are empty.
        pieces = folded.split(" ")
        runs = [*filter(None, pieces), *UNSEEN]
        numbers = self._begin_a_term(runs)
        place_of = places_in(block, folded) if numbers else int
        piece_of = list(compress(count(), pieces)) if numbers else []
        last = place = 0
        for number in numbers:
            run, second, third = runs[number : number + LOOKED_AT]
            piece = piece_of[number]
            # One space stands before each piece but the first.
            place += sum(map(len, pieces[last:piece])) + piece - last
            last = piece
            start, end = place_of(place), place_of(place + len(run))
            if self._fits(block[start:end], run, second, third):
                yield start

    def _fits(self, written: str, run: str, second: str, third: str) -> bool:
        """Return whether a term may begin with what is written so."""
        follows = self._openers[run]
        if not isinstance(follows, Capitals) or written in self._exact:
            return True
        small = follows.small
        return second in small and third in small[second]

    def _begin_a_term(self, runs: list[str]) -> list[int]:
        """Return the numbers of the runs at which three in a row may begin a term.

        Nearly all runs are passed over at once: many of them begin some term, and few
        of these are followed by its second run.
        """
        return [
            number
            for number, follows in enumerate(map(self._openers.get, runs))
            if follows is not None
            and (second := runs[number + 1]) in follows
            and runs[number + 2] in follows[second]
        ]

    def _longest_from(self, text: str, start: int) -> tuple[int, Term] | None:
        """Return where the longest term ends that begins there, and the term."""
        found = WORD.match(text, start)
        if found is None:
            return None
        steps, ends = self._begun(found.group())
        longer = self._longest(text, found.end(), steps)
        if longer or not ends:
            return longer
        length, term = ends[0]
        return start + length, term

    def _begun_with(self, word: str) -> Begun:
        """Return the steps after a first word, and the terms that are it alone."""
        steps, ends = onward(self._ways, word)
        for form in (bare(word), word):
            if form in self._exact and (term := self._exact[form].exact(form)):
                ends = [(len(form), term)]
        return steps, ends

    def _longest(
        self, text: str, at: int, steps: tuple[Step, ...]
    ) -> tuple[int, Term] | None:
        """Return where the longest term of several words ends, and the term."""
        best, loose = None, False
        while steps and (found := NEXT_WORD.match(text, at)):
            comma, word = found.groups()
            loose = loose or comma is not None
            steps, ends = onward([step.next.get for step in steps], word)
            at = found.end()
            for length, term in ends:
                if not loose or term.id in self._commas:
                    best = at - len(word) + length, term
                    break
        return best
