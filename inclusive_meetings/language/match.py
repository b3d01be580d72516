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

from inclusive_meetings.language.forms import folded, is_acronym, spellings
from inclusive_meetings.model.glossary import Term

# A word may hold an apostrophe or ampersand (carer's, A&E) and joins marks of
# scripts such as Devanagari; hyphens and spaces part words.
WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f\u0900-\u0dff\u200c\u200d'’&]+[^\W_]*)*")
GAP = re.compile(r"[ \t\u00a0]*[-‐‑–/]?[ \t\u00a0]*\n?[ \t>*]*")
# "You said, we did" has a comma of its own; other commas part two things.
LOOSE_GAP = re.compile(rf"(,)?{GAP.pattern}")
POSSESSIVE = re.compile(r"['’]s?$")
# Enough for the words of any language; a text of nothing but new words ends here.
REMEMBERED_AT_MOST = 200_000
LONGEST_REMEMBERED = 80
UNKNOWN = ""
BLOCK = 16_384


class Match(NamedTuple):
    """A term between two offsets of the text, end not included."""

    start: int
    end: int
    term: Term


class _Step:
    """What may follow the words so far, and the term they are."""

    __slots__ = ("next", "term")

    def __init__(self) -> None:
        self.next: dict[str, _Step] = {}
        self.term: Term | None = None


class _Opening(NamedTuple):
    """A word in which terms can begin: where it stands in its piece.

    `alone` is the term that it is by itself, which ends at `alone_ends`.
    """

    start: int
    end: int
    alone: Term | None
    alone_ends: int
    steps: tuple[_Step, ...]


# With which words the next piece must begin for a term to begin here (None: with
# any), and where in the piece terms can begin. Empty where none can.
NOTHING: tuple[None, tuple[_Opening, ...]] = (None, ())
_Piece = tuple[()] | tuple[frozenset[str] | None, tuple[_Opening, ...]]


class Matcher:
    """Finds the terms of a glossary in texts. Build it once, use it often."""

    def __init__(self, terms: Iterable[Term]) -> None:
        exact: dict[str, Term] = {}
        first = _Step()
        commas: set[str] = set()
        for term in terms:
            for spelling in _written(term):
                if "," in spelling:
                    commas.add(term.id)
                for words in spellings(tuple(tokens(spelling))):
                    _remember(words, term, exact, first)
        self._pieces = _Pieces(exact, first)
        self._leads = _Leads()
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
    ) -> Iterator[tuple[int, tuple[_Opening, ...]]]:
        """Yield the number of each piece in which a term may begin, and where in it.

        Most pieces are passed over by the table alone, without a step in Python.
        """
        leads = self._leads
        table = list(map(self._pieces.__getitem__, pieces))
        for number in compress(count(), table):
            follows, openings = table[number] or NOTHING
            if follows is None or leads[pieces[number + 1]][0] in follows:
                yield number, openings

    def _may_go_on(self, pieces: list[str], number: int, opening: _Opening) -> bool:
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
        self, text: str, at: int, steps: tuple[_Step, ...]
    ) -> tuple[int, Term] | None:
        """Return where the longest term of several words ends, and the term."""
        best, loose = None, False
        while steps:
            gap = LOOSE_GAP.match(text, at)
            word = WORD.match(text, gap.end()) if gap else None
            if gap is None or word is None:
                break
            loose = loose or gap[1] is not None
            steps, ends = _onward(steps, word.group())
            at = word.end()
            for length, term in ends:
                if not loose or term.id in self._commas:
                    best = word.start() + length, term
                    break
        return best


class _Pieces(dict[str, _Piece]):
    """Where terms can begin in a piece, worked out when it is met first."""

    def __init__(self, exact: dict[str, Term], first: _Step) -> None:
        super().__init__()
        self._exact = exact
        self._first = (first,)

    def __missing__(self, piece: str) -> _Piece:
        found: _Piece = ()
        if not piece.isalpha() or self._may_begin(piece):
            found = self._piece(piece)
        if len(self) < REMEMBERED_AT_MOST and len(piece) <= LONGEST_REMEMBERED:
            self[piece] = found
        return found

    def _may_begin(self, word: str) -> bool:
        return folded(word) in self._first[0].next or word in self._exact

    def _piece(self, piece: str) -> _Piece:
        openings = tuple(filter(None, map(self._opening, WORD.finditer(piece))))
        if not openings:
            return ()
        first = openings[0]
        if len(openings) > 1 or first.alone or first.end < len(piece):
            return None, openings
        words = {key for step in first.steps for key in step.next}
        return frozenset(words | {UNKNOWN}), openings

    def _opening(self, found: re.Match[str]) -> _Opening | None:
        word, start = found.group(), found.start()
        if word.isalpha() and not self._may_begin(word):
            return None
        steps, ends = _onward(self._first, word)
        for form in (_bare(word), word):
            if form in self._exact:
                ends = [(len(form), self._exact[form])]
        steps = tuple(step for step in steps if step.next)
        if not steps and not ends:
            return None
        length, term = ends[0] if ends else (0, None)
        return _Opening(start, found.end(), term, start + length, steps)


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


class _Leads(dict[str, tuple[str, int]]):
    """With which word a piece begins, folded, and how long that word is there.

    UNKNOWN where that is not so plain: a gap comes first, or an apostrophe.
    """

    def __missing__(self, piece: str) -> tuple[str, int]:
        found = WORD.match(piece)
        word = found.group() if found else UNKNOWN
        plain = _bare(word) == word
        lead = (folded(word), len(word)) if plain else (UNKNOWN, 0)
        if len(self) < REMEMBERED_AT_MOST and len(piece) <= LONGEST_REMEMBERED:
            self[piece] = lead
        return lead


def tokens(text: str) -> Iterator[str]:
    """Yield the words of a text as the matcher sees them."""
    return (word.group() for word in WORD.finditer(text))


def _remember(
    words: tuple[str, ...], term: Term, exact: dict[str, Term], first: _Step
) -> None:
    # Capitals matter only in an acronym that stands alone: AIM is not an aim.
    if len(words) == 1 and is_acronym(words[0]):
        exact.setdefault(words[0], term)
        return
    step = first
    for word in words:
        key = folded(word)
        if key not in step.next:
            step.next[key] = _Step()
        step = step.next[key]
    if step.term is None:
        step.term = term


def _onward(
    steps: tuple[_Step, ...], word: str
) -> tuple[tuple[_Step, ...], list[tuple[int, Term]]]:
    """Return the steps after the word, and the terms it ends, as a whole first."""
    onward, found = [], []
    bare = _bare(word)
    for form in (word, bare) if bare != word else (word,):
        key = folded(form)
        for step in steps:
            after = step.next.get(key)
            if after is not None:
                onward.append(after)
                if after.term is not None:
                    found.append((len(form), after.term))
    return tuple(onward), found


def _written(term: Term) -> tuple[str, ...]:
    return (term.term, *term.forms, *term.misspelt, *_expansions(term))


def _expansions(term: Term) -> Iterator[str]:
    # An expansion of one word, such as "person" for P, would match everywhere;
    # an expansion of a term with several meanings would settle them silently.
    if term.is_ambiguous:
        return iter(())
    return (sense.expansion for sense in term.senses if " " in sense.expansion)


def _bare(word: str) -> str:
    return POSSESSIVE.sub("", word) if "'" in word or "’" in word else word
