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
from typing import NamedTuple

from inclusive_meetings.language.forms import spellings
from inclusive_meetings.language.match_pieces import (
    NOTHING,
    UNKNOWN,
    Leads,
    Opening,
    Pieces,
)
from inclusive_meetings.language.match_steps import (
    WORD,
    Step,
    onward,
    remember,
    tokens,
)
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

    def __init__(self, terms: Iterable[Term]) -> None:
        exact: dict[str, Term] = {}
        first = Step()
        commas: set[str] = set()
        for term in terms:
            for spelling in _written(term):
                if "," in spelling:
                    commas.add(term.id)
                for words in spellings(tuple(tokens(spelling))):
                    remember(words, term, exact, first)
        self._pieces = Pieces(exact, first)
        self._leads = Leads()
        self._commas = frozenset(commas)

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
        if opening.end < len(pieces[number]) or len(opening.steps) > 1:
            return True
        step = opening.steps[0]
        for after in range(number + 1, len(pieces)):
            lead, length = self._leads[pieces[after]]
            if lead == UNKNOWN:
                return True
            if lead not in step.next:
                return False
            step = step.next[lead]
            if step.term is not None or length < len(pieces[after]):
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
            steps, ends = onward(steps, word.group())
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


def _written(term: Term) -> Iterator[str]:
    yield term.term
    yield from term.forms
    yield from term.misspelt
    # An expansion of one word, such as "person" for P, would match everywhere;
    # an expansion of a term with several meanings would settle them silently.
    expansions = term.expansions
    if len(expansions) == 1 and " " in expansions[0]:
        yield expansions[0]
