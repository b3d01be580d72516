"""Where terms stand in a text: whole words, the longest term first.

The text is cut at its spaces, and a table tells of each piece which terms can
begin in it. A piece is worked out once, however often it comes. Only where a
term can begin, the words that follow are compared, so the time grows with the
text and hardly with the number of terms. Each word is folded by itself: folding
a whole text can change its length and move places.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate, compress, count
from typing import Any, NamedTuple

from inclusive_meetings.language.match_pieces import (
    NOTHING,
    UNKNOWN,
    Leads,
    Opening,
    Pieces,
)
from inclusive_meetings.language.match_shelf import Shelf, shelf_of
from inclusive_meetings.language.match_steps import WORD, Step, onward
from inclusive_meetings.model.glossary import Term

GAP = re.compile(r"[ \t\u00a0]*[-‐‑–/]?[ \t\u00a0]*\n?[ \t>*]*")
# "You said, we did" has a comma of its own; other commas part two things.
LOOSE_GAP = re.compile(rf"(,)?{GAP.pattern}")
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
        self._pieces = Pieces(shelves)
        self._leads = Leads()
        self._commas = frozenset[str]().union(*(shelf.commas for shelf in shelves))

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
                    start, word_ends, term, end, steps = opening
                    if offset + start < free:
                        continue
                    end += offset
                    if steps and self._may_go_on(pieces, number, opening):
                        longer = self._longest(text, offset + word_ends, steps)
                        end, term = longer or (end, term)
                    if term is not None:
                        yield Match(offset + start, end, term)
                        free = end

    def _worth_looking_at(
        self, pieces: list[str]
    ) -> Iterator[tuple[int, tuple[Opening, ...]]]:
        """Yield the number of each piece in which a term may begin, and where in it.

        Most pieces are passed over by the table alone, without a step in Python.
        """
        leads = self._leads
        table = list(map(self._pieces.__getitem__, pieces))
        for number in compress(count(), table):
            follows, openings = table[number] or NOTHING
            if follows is None or leads[pieces[number + 1]][0] in follows:
                yield number, openings

    def _may_go_on(self, pieces: list[str], number: int, opening: Opening) -> bool:
        """Return False where plain words show that no longer term stands here."""
        if opening.end < len(pieces[number]):
            return True
        steps = opening.steps
        for after in range(number + 1, len(pieces)):
            lead, length = self._leads[pieces[after]]
            if lead == UNKNOWN:
                return True
            steps = tuple(step.next[lead] for step in steps if lead in step.next)
            if not steps:
                return False
            if length < len(pieces[after]) or any(step.term for step in steps):
                return True
        return True

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
