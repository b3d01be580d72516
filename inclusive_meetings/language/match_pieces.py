"""What can begin in a piece of text, worked out once for each piece.

A piece is what stands between two spaces: a word, often with a comma or a bracket.
"""

import re
from itertools import chain
from typing import Any, NamedTuple

from inclusive_meetings.language.forms import folded
from inclusive_meetings.language.match_shelf import Shelf
from inclusive_meetings.language.match_steps import WORD, Step, bare, onward
from inclusive_meetings.model.glossary import Term

# Enough for the words of any language; a text of nothing but new words ends here.
REMEMBERED_AT_MOST = 200_000
LONGEST_REMEMBERED = 80
UNKNOWN = ""


class Opening(NamedTuple):
    """A word in which terms can begin: where it stands in its piece.

    `alone` is the term that it is by itself, which ends at `alone_ends`.
    """

    start: int
    end: int
    alone: Term | None
    alone_ends: int
    steps: tuple[Step, ...]


# With which words the next piece must begin for a term to begin here (None: with
# any), and where in the piece terms can begin. Empty where none can.
NOTHING: tuple[None, tuple[Opening, ...]] = (None, ())
Piece = tuple[()] | tuple[frozenset[str] | None, tuple[Opening, ...]]


class Pieces(dict[str, Piece]):
    """Where terms can begin in a piece, worked out when it is met first."""

    def __init__(self, shelves: tuple[Shelf[Any], ...]) -> None:
        super().__init__()
        self._shelves = shelves
        self._first = frozenset(chain(*(shelf.first_words() for shelf in shelves)))
        self._exact = {
            word: shelf for shelf in reversed(shelves) for word in shelf.exact_words()
        }

    def __missing__(self, piece: str) -> Piece:
        found: Piece = ()
        if not piece.isalpha() or self._may_begin(piece):
            found = self._piece(piece)
        if len(self) < REMEMBERED_AT_MOST and len(piece) <= LONGEST_REMEMBERED:
            self[piece] = found
        return found

    def _may_begin(self, word: str) -> bool:
        return folded(word) in self._first or word in self._exact

    def _piece(self, piece: str) -> Piece:
        openings = tuple(filter(None, map(self._opening, WORD.finditer(piece))))
        if not openings:
            return ()
        first = openings[0]
        if len(openings) > 1 or first.alone or first.end < len(piece):
            return None, openings
        words = {key for step in first.steps for key in step.next}
        return frozenset(words | {UNKNOWN}), openings

    def _opening(self, found: re.Match[str]) -> Opening | None:
        word, start = found.group(), found.start()
        if word.isalpha() and not self._may_begin(word):
            return None
        steps, ends = onward([shelf.get for shelf in self._shelves], word)
        for form in (bare(word), word):
            if form in self._exact and (term := self._exact[form].exact(form)):
                ends = [(len(form), term)]
        steps = tuple(step for step in steps if step.next)
        if not steps and not ends:
            return None
        length, term = ends[0] if ends else (0, None)
        return Opening(start, found.end(), term, start + length, steps)


class Leads(dict[str, tuple[str, int]]):
    """With which word a piece begins, folded, and how long that word is there.

    UNKNOWN where that is not so plain: a gap comes first, or an apostrophe.
    """

    def __missing__(self, piece: str) -> tuple[str, int]:
        found = WORD.match(piece)
        word = found.group() if found else UNKNOWN
        plain = bare(word) == word
        lead = (folded(word), len(word)) if plain else (UNKNOWN, 0)
        if len(self) < REMEMBERED_AT_MOST and len(piece) <= LONGEST_REMEMBERED:
            self[piece] = lead
        return lead
