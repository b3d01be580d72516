"""Where terms stand in a text: whole words, the longest term first.

Tokens are looked up in dictionaries instead of searching for each term, so the
time grows with the text and hardly with the number of terms. Each token is
folded by itself: folding a whole text can change its length and move places.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from inclusive_meetings.language.forms import folded, is_acronym, spellings
from inclusive_meetings.model.glossary import Term

# A word may hold an apostrophe or ampersand (carer's, A&E) and joins marks of
# scripts such as Devanagari; hyphens and spaces part words.
WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f\u0900-\u0dff\u200c\u200d'’&]+[^\W_]*)*")
GAP = re.compile(r"[ \t\u00a0]*[-‐‑–/]?[ \t\u00a0]*\n?[ \t>*]*")

LOOSE_GAP = re.compile(rf",?{GAP.pattern}")


@dataclass(frozen=True, slots=True)
class Match:
    """A term between two offsets of the text, end not included."""

    start: int
    end: int
    term: Term


class Matcher:
    """Finds the terms of a glossary in texts. Build it once, use it often."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._exact: dict[tuple[str, ...], Term] = {}
        self._folded: dict[tuple[str, ...], Term] = {}
        self._longest: dict[str, int] = {}
        for term in terms:
            for spelling in (
                term.term,
                *term.forms,
                *term.misspelt,
                *_expansions(term),
            ):
                self._add(spelling, term)

    def matches(self, text: str) -> tuple[Match, ...]:
        """Return the matches in order; none overlaps another, the longest wins."""
        return tuple(self._walk(text))

    def _add(self, spelling: str, term: Term) -> None:
        for words in spellings(tuple(tokens(spelling))):
            self._remember(words, term)

    def _remember(self, words: tuple[str, ...], term: Term) -> None:
        if len(words) == 1 and is_acronym(words[0]):
            self._exact.setdefault(words, term)
        else:
            self._folded.setdefault(tuple(map(folded, words)), term)
        first = folded(words[0])
        self._longest[first] = max(self._longest.get(first, 0), len(words))

    def _walk(self, text: str) -> Iterator[Match]:
        found = list(WORD.finditer(text))
        at = 0
        while at < len(found):
            match = self._longest_at(text, found, at)
            if match is None:
                at += 1
                continue
            many, term = match
            yield Match(found[at].start(), _end(found[at + many - 1]), term)
            at += many

    def _longest_at(
        self, text: str, found: list[re.Match[str]], at: int
    ) -> tuple[int, Term] | None:
        whole, bare = found[at].group(), _bare(found[at])
        most = max(self._longest.get(folded(word), 0) for word in (whole, bare))
        for many in range(min(most, len(found) - at), 0, -1):
            run = found[at : at + many]
            for words in (tuple(w.group() for w in run), tuple(map(_bare, run))):
                term = self._lookup(words)
                if term is not None and _together(text, run, _gap_of(term)):
                    return many, term
        return None

    def _lookup(self, words: tuple[str, ...]) -> Term | None:
        term = self._exact.get(words)
        return term or self._folded.get(tuple(map(folded, words)))


def tokens(text: str) -> Iterator[str]:
    """Yield the words of a text as the matcher sees them."""
    return (word.group() for word in WORD.finditer(text))


def _written(term: Term) -> tuple[str, ...]:
    return (term.term, *term.forms, *term.misspelt, *_expansions(term))


def _expansions(term: Term) -> Iterator[str]:
    # An expansion of one word, such as "person" for P, would match everywhere;
    # an expansion of a term with several meanings would settle them silently.
    if term.is_ambiguous:
        return iter(())
    return (sense.expansion for sense in term.senses if " " in sense.expansion)


def _gap_of(term: Term) -> re.Pattern[str]:
    # "You said, we did" has a comma of its own; other commas part two things.
    return LOOSE_GAP if _has_comma(term) else GAP


def _has_comma(term: Term) -> bool:
    return any("," in spelling for spelling in _written(term))


def _together(text: str, run: list[re.Match[str]], gap: re.Pattern[str]) -> bool:
    return all(
        gap.fullmatch(text, first.end(), second.start())
        for first, second in pairwise(run)
    )


@lru_cache(maxsize=4096)
def _without_possessive(word: str) -> str:
    return re.sub(r"['’]s?$", "", word)


def _bare(word: re.Match[str]) -> str:
    return _without_possessive(word.group())


def _end(word: re.Match[str]) -> int:
    return word.start() + len(_bare(word))
