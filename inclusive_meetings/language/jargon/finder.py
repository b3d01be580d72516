"""The words that a newcomer would not know, in all texts of one meeting."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from inclusive_meetings.language.jargon.candidates import Candidates
from inclusive_meetings.language.jargon.clean import Clean
from inclusive_meetings.language.jargon.density import is_a_paper
from inclusive_meetings.language.jargon.explained import Explained, Guesses
from inclusive_meetings.language.jargon.hits import Hit, key, trimmed
from inclusive_meetings.language.jargon.lexicon import Lexicon, is_everyday
from inclusive_meetings.language.jargon.weight import weight
from inclusive_meetings.model.glossary import Appearance, Glossary, Status, Term
from inclusive_meetings.model.jargon import Jargon, JargonKind, JargonState
from inclusive_meetings.model.place import Place

CHANGED = (Status.RENAMED, Status.CLOSING, Status.ABOLISHED)


class Located(Protocol):
    """A text that knows where each of its characters stands: Passage, PaperText."""

    @property
    def text(self) -> str:
        """Return the words."""

    def places_of(self, offsets: Iterable[int]) -> Iterator[Place]:
        """Yield the place of each offset; they come from small to large."""


class Written(NamedTuple):
    """One text, and the title of the item or paper that it stands in.

    `headings` are the (start, end) offsets of its headings, where they are known.
    """

    where: str
    text: Located
    headings: tuple[tuple[int, int], ...] = ()


class Finder:
    """Finds jargon. Build it once for a glossary, use it often."""

    def __init__(self, glossary: Glossary, everyday: Iterable[str] = ()) -> None:
        self._lexicon = Lexicon(glossary)
        self._everyday = frozenset(map(key, everyday))

    def find(self, texts: Iterable[Written]) -> tuple[Jargon, ...]:
        """Return the jargon of the texts, what shuts out most first."""
        written = tuple(texts)
        clean = [Clean(each.text.text) for each in written]
        words = [each.text for each in clean]
        explained = Explained(words)
        candidates = Candidates(self._lexicon, explained.short_forms, words)
        hits = map(self._that_count, candidates.hits(), words)
        found: dict[str, _Found] = {}
        for each, text, some in zip(written, clean, hits, strict=True):
            places = each.text.places_of(text.was_at(hit.start) for hit in some)
            for hit, place in zip(some, places, strict=True):
                group = found.setdefault(key(hit.form), _Found(hit, []))
                group.appearances.append(Appearance(each.where, place))
        guesses = Guesses(group.first for group in found.values())
        jargon = (_jargon(group, explained, guesses) for group in found.values())
        return tuple(
            sorted(jargon, key=lambda word: (-word.weight, word.form.casefold()))
        )

    def _that_count(self, hits: Iterable[Hit], text: str) -> list[Hit]:
        kept = [hit for hit in hits if not self._is_left_alone(hit)]
        if is_a_paper(kept, text):
            return kept
        return [hit for hit in kept if not hit.weak]

    def _is_left_alone(self, hit: Hit) -> bool:
        if key(hit.form) in self._everyday:
            return True
        # Nearly everybody knows PA, but not which of its meanings is meant.
        is_open = hit.term is not None and hit.term.is_ambiguous
        return not is_open and is_everyday(hit.form)


class _Found(NamedTuple):
    """A form, as it was first found, and every place of it."""

    first: Hit
    appearances: list[Appearance]


def _jargon(found: _Found, explained: Explained, guesses: Guesses) -> Jargon:
    hit = found.first
    long_form = explained.long_form(hit.form)
    state = _state(hit.term, long_form)
    guess = long_form
    if not guess and hit.kind is JargonKind.ACRONYM:
        guess = guesses.guess(hit.form)
    return Jargon(
        form=_singular(trimmed(hit.form), hit.kind),
        kind=hit.kind,
        state=state,
        appearances=tuple(found.appearances),
        guess=guess,
        term=hit.term,
        weight=weight(hit.kind, state, len(found.appearances)),
    )


def _state(term: Term | None, long_form: str) -> JargonState:
    if term is None:
        return JargonState.EXPLAINED if long_form else JargonState.NOT_EXPLAINED
    if any(sense.status in CHANGED for sense in term.senses):
        return JargonState.RENAMED
    if term.is_ambiguous:
        return JargonState.EXPLAINED if long_form else JargonState.AMBIGUOUS
    return JargonState.KNOWN


def _singular(form: str, kind: JargonKind) -> str:
    is_short = kind is JargonKind.ACRONYM and " " not in form
    return key(form) if is_short else form
