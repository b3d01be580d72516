"""Where terms stand in a text: whole words, the longest term first.

The text is cut at its spaces, and a table tells of each piece which terms can
begin in it. A piece is worked out once, however often it comes. Only where a
term can begin, the words that follow are compared, so the time grows with the
text and hardly with the number of terms. Each word is folded by itself: folding
a whole text can change its length and move places.
"""

from collections.abc import Iterable, Iterator
from itertools import accumulate, compress, count, islice
from operator import contains, itemgetter
from typing import Any, NamedTuple

from inclusive_meetings.language.match_pieces import (
    UNKNOWN,
    Leads,
    Opening,
    Pieces,
)
from inclusive_meetings.language.match_shelf import Shelf, shelf_of
from inclusive_meetings.language.match_steps import (
    LOOSE_GAP,
    WORD,
    Step,
    after,
    onward,
)
from inclusive_meetings.model.glossary import Term

FIRST, SECOND = itemgetter(0), itemgetter(1)
BLOCK = 16_384


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
        self._pieces = Pieces(shelves, self._commas)
        self._leads = Leads()

    def matches(self, text: str) -> tuple[Match, ...]:
        """Return the matches in order; none overlaps another, the longest wins."""
        return tuple(self._walk(text))

    def _walk(self, text: str) -> Iterator[Match]:
        free = 0
        for begins, block in _blocks(text):
            pieces = block.split(" ")
            offsets = list(accumulate(map(len, pieces), initial=begins))
            pieces.append("")
            for number, openings in self._worth_looking_at(pieces):
                # One space stands before each piece but the first.
                offset = offsets[number] + number
                for opening in openings:
                    if offset + opening.start < free:
                        continue
                    end, term = offset + opening.alone_ends, opening.alone
                    if opening.steps:
                        at = offset + opening.end
                        longer = self._longer(text, at, opening, pieces, number)
                        end, term = longer or (end, term)
                    if term is not None:
                        yield Match(offset + opening.start, end, term)
                        free = end

    def _worth_looking_at(
        self, pieces: list[str]
    ) -> Iterator[tuple[int, tuple[Opening, ...]]]:
        """Yield the number of each piece in which a term may begin, and where in it.

        Nearly all are passed over without a step in Python: of two words that begin
        a term the first is often met, and the second seldom follows it.
        """
        table = list(map(self._pieces.__getitem__, pieces))
        may_begin = list(filter(None, table))
        after_them = compress(islice(pieces, 1, None), table)
        leads = map(FIRST, map(self._leads.__getitem__, after_them))
        fits = map(contains, map(FIRST, may_begin), leads)
        numbers = compress(count(), table)
        return compress(zip(numbers, map(SECOND, may_begin), strict=False), fits)

    def _longer(
        self, text: str, at: int, opening: Opening, pieces: list[str], number: int
    ) -> tuple[int, Term] | None:
        """Return where a longer term ends that begins with the opening, and the term.

        The word of the opening ends at `at`, in the piece with this number. Plain
        words with a space between them are looked up as they are; where there is more
        to it, the text is read.
        """
        if not opening.is_last:
            return self._longest(text, at, opening.steps)
        best: tuple[int, Term] | None = None
        steps, end = opening.steps, at
        while True:
            number += 1
            lead = self._leads[pieces[number]]
            if lead.word == UNKNOWN:
                return self._longest(text, at, opening.steps)
            steps = after(steps, lead.word)
            if not steps:
                return best
            end += 1 + lead.length
            for step in steps:
                if step.term is not None:
                    best = end, step.term
                    break
            if not lead.is_all:
                return self._longest(text, at, opening.steps)

    def _longest(
        self, text: str, at: int, steps: tuple[Step, ...]
    ) -> tuple[int, Term] | None:
        """Return where the longest term of several words ends, and the term."""
        best, loose = None, False
        while steps:
            gap = LOOSE_GAP.match(text, at)
            word = WORD.match(text, gap.end()) if gap else None
            if gap is None or word is None:
                break
            loose = loose or gap[1] is not None
            steps, ends = onward([step.next.get for step in steps], word.group())
            at = word.end()
            for length, term in ends:
                if not loose or term.id in self._commas:
                    best = word.start() + length, term
                    break
        return best


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Yield the text in blocks cut at spaces, each with its offset.

    A long text would otherwise be in memory several times over, word by word.
    """
    begins = 0
    while begins <= len(text):
        ends = text.find(" ", begins + BLOCK)
        ends = len(text) if ends < 0 else ends
        yield begins, text[begins:ends]
        begins = ends + 1
