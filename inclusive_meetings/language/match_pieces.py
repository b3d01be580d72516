"""What can begin in a piece of text, worked out once for each piece.

A piece is what stands between two spaces: a word, often with a comma or a bracket.
"""

import re
from collections.abc import Container
from itertools import chain, repeat
from typing import Any, NamedTuple

from inclusive_meetings.language.forms import folded
from inclusive_meetings.language.match_shelf import Shelf
from inclusive_meetings.language.match_steps import (
    WORD,
    Step,
    bare,
    is_gap,
    onward,
)
from inclusive_meetings.model.glossary import Term

# Enough for the words of any language; a text of nothing but new words ends here.
REMEMBERED_AT_MOST = 200_000
LONGEST_REMEMBERED = 80
UNKNOWN = ""
# No word begins so: nothing that a term could go on with.
NO_WORD = "."
# Stripping these only speeds up the look at most pieces.
SIGNS_AROUND = '.,;:!?()[]"“”*\n'


class Opening(NamedTuple):
    """A word in which terms can begin: where it stands in its piece.

    `alone` is the term that it is by itself, which ends at `alone_ends`.
    """

    start: int
    end: int
    alone: Term | None
    alone_ends: int
    steps: tuple[Step, ...]
    is_last: bool


class _Any:
    """Every word there is."""

    def __contains__(self, word: object) -> bool:
        return True


# With which words the next piece must begin for a term to begin in this one, and
# where in it terms can begin. Empty where none can.
Piece = tuple[()] | tuple[Container[str], tuple[Opening, ...]]
ANY = _Any()


class Pieces(dict[str, Piece]):
    """Where terms can begin in a piece, worked out when it is met first."""

    def __init__(self, shelves: tuple[Shelf[Any], ...], commas: frozenset[str]) -> None:
        """Know the terms, of which those named in `commas` may hold a comma."""
        super().__init__()
        self._shelves, self._commas = shelves, commas
        self._first = frozenset(chain(*(shelf.first_words() for shelf in shelves)))
        self._exact = {
            word: shelf for shelf in reversed(shelves) for word in shelf.exact_words()
        }

    def __missing__(self, text: str) -> Piece:
        word = text.strip(SIGNS_AROUND)
        found: Piece = ()
        if not word.isalnum() or self._may_begin(word):
            found = self._piece(text)
        if len(self) < REMEMBERED_AT_MOST and len(text) <= LONGEST_REMEMBERED:
            self[text] = found
        return found

    def _may_begin(self, word: str) -> bool:
        return (
            word.casefold() in self._first or word in self._exact or not word.isalnum()
        )

    def _piece(self, text: str) -> Piece:
        if not any(map(self._may_begin, WORD.findall(text))):
            return ()
        words = list(WORD.finditer(text))
        follow = [*map(re.Match.group, words[1:]), None]
        found = map(self._opening, words, follow, repeat(text))
        openings = tuple(filter(None, found))
        if not openings:
            return ()
        first = openings[0]
        if len(openings) > 1 or first.alone or first.end < len(text):
            return ANY, openings
        keys = {key for step in first.steps for key in step.next}
        return frozenset(keys | {UNKNOWN}), openings

    def _opening(
        self, found: re.Match[str], follows: str | None, piece: str
    ) -> Opening | None:
        """Return what opens with a word, which may be followed by one in its piece."""
        word, start = found.group(), found.start()
        if not self._may_begin(word):
            return None
        steps, ends = onward([shelf.get for shelf in self._shelves], word)
        for form in (bare(word), word):
            if form in self._exact and (term := self._exact[form].exact(form)):
                ends = [(len(form), term)]
        steps = tuple(step for step in steps if self._goes_on(step, follows))
        if steps and not self._is_open(piece, found.end(), steps):
            steps = ()
        if not steps and not ends:
            return None
        length, term = ends[0] if ends else (0, None)
        is_last = found.end() == len(piece)
        return Opening(start, found.end(), term, start + length, steps, is_last)

    def _goes_on(self, step: Step, follows: str | None) -> bool:
        if follows is None:
            return bool(step.next)
        return folded(follows) in step.next or folded(bare(follows)) in step.next

    def _is_open(self, piece: str, end: int, steps: tuple[Step, ...]) -> bool:
        """Return whether a term may go on behind the word that ends there."""
        if piece[end : end + 1] == ",":
            return any(step.leads_to(self._commas) for step in steps)
        return is_gap(piece, end)


class Lead(NamedTuple):
    """With which word a piece begins, folded, how long it is, and whether it is all.

    UNKNOWN where that is not so plain: a gap comes first, or an apostrophe.
    """

    word: str
    length: int
    is_all: bool


class Leads(dict[str, Lead]):
    """The word that each piece begins with, worked out when it is asked for first."""

    def __missing__(self, piece: str) -> Lead:
        found = WORD.match(piece)
        word = found.group() if found else ""
        if not word:
            key = UNKNOWN if is_gap(piece, 0) else NO_WORD
        else:
            key = folded(word) if bare(word) == word else UNKNOWN
        lead = Lead(key, len(word), is_all=word == piece)
        if len(self) < REMEMBERED_AT_MOST and len(piece) <= LONGEST_REMEMBERED:
            self[piece] = lead
        return lead
