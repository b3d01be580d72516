"""The words that a newcomer would not know, in all texts of one meeting."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from inclusive_meetings.language.jargon.candidates import Candidates
from inclusive_meetings.language.jargon.clean import cleaned
from inclusive_meetings.language.jargon.density import is_a_paper
from inclusive_meetings.language.jargon.explained import Explained, Guesses
from inclusive_meetings.language.jargon.glosses import glosses
from inclusive_meetings.language.jargon.hits import Hit, key, of_one, trimmed
from inclusive_meetings.language.jargon.lexicon import is_everyday, lexicon_of
from inclusive_meetings.language.jargon.likely import likely
from inclusive_meetings.language.jargon.own_glossary import own_glossary
from inclusive_meetings.language.jargon.spelled_out import spelled_out
from inclusive_meetings.language.jargon.weight import weight
from inclusive_meetings.language.usage import chosen_sense
from inclusive_meetings.model.glossary import Appearance, Glossary, Status, Term
from inclusive_meetings.model.jargon import Jargon, JargonKind, JargonState
from inclusive_meetings.model.place import Located

NONE_CHOSEN: Mapping[str, str] = MappingProxyType({})
CHANGED = (Status.RENAMED, Status.CLOSING, Status.ABOLISHED)


class Written(NamedTuple):
    """One text, and the title of the item or paper that it stands in.

    Texts of one `file` are judged together: are they papers of a meeting, in which
    ordinary words may have a special sense? An agenda `is_a_paper` without asking.
    """

    where: str
    text: Located
    file: str = ""
    is_a_paper: bool = False


class Finder:
    """Finds jargon. Build it once for a glossary, use it often."""

    def __init__(
        self,
        glossary: Glossary,
        everyday: Iterable[str] = (),
        chosen: Mapping[str, str] = NONE_CHOSEN,
    ) -> None:
        """Know the glossary, words to leave alone, and the meanings that were chosen.

        `chosen` has the expansion or context that is meant, by the term.
        """
        self._lexicon = lexicon_of(glossary)
        self._chosen = chosen
        self._everyday = frozenset(map(key, everyday))

    def find(self, texts: Iterable[Written]) -> tuple[Jargon, ...]:
        """Return the jargon of the texts, what shuts out most first."""
        written = tuple(texts)
        clean = [cleaned(each.text.text) for each in written]
        words = [each.text for each in clean]
        explained = Explained(words)
        explained.add(own_glossary(words))
        candidates = Candidates(self._lexicon, explained, words)
        hits = list(self._that_count(written, words, candidates.hits()))
        explained.add(glosses(words, hits))
        found: dict[str, _Found] = {}
        line_of = _lines(chain.from_iterable(hits), explained)
        for each, text, some in zip(written, clean, hits, strict=True):
            places = each.text.places_of(text.was_at(hit.start) for hit in some)
            for hit, place in zip(some, places, strict=True):
                group = found.setdefault(line_of(hit.form), _Found(hit, []))
                group.appearances.append(Appearance(each.where, place))
        explained.add(spelled_out(words, _unexplained(found.values(), explained)))
        guesses = Guesses(group.first for group in found.values())
        explained.add(guesses.sure(_unexplained(found.values(), explained)))
        jargon = (
            _jargon(group, explained, guesses, self._chosen) for group in found.values()
        )
        return tuple(
            sorted(jargon, key=lambda word: (-word.weight, word.form.casefold()))
        )

    def _that_count(
        self,
        written: Sequence[Written],
        texts: Sequence[str],
        hits: Iterable[list[Hit]],
    ) -> Iterator[list[Hit]]:
        """Yield the hits of each text; weak ones only in a meeting paper."""
        kept = [[hit for hit in some if not self._is_left_alone(hit)] for some in hits]
        files: dict[str, list[int]] = {}
        for number, each in enumerate(written):
            files.setdefault(each.file, []).append(number)
        papers = {
            file: is_a_paper(
                (hit for number in numbers for hit in kept[number]),
                [texts[number] for number in numbers],
            )
            for file, numbers in files.items()
        }
        for each, some in zip(written, kept, strict=True):
            if each.is_a_paper or papers[each.file]:
                yield some
            else:
                yield [hit for hit in some if not hit.weak]

    def _is_left_alone(self, hit: Hit) -> bool:
        return key(hit.form) in self._everyday or is_everyday(hit.form)


class _Found(NamedTuple):
    """A form, as it was first found, and every place of it."""

    first: Hit
    appearances: list[Appearance]


def _lines(hits: Iterable[Hit], explained: Explained) -> Callable[[str], str]:
    """Return what tells to which line of the list a form belongs.

    Forms that differ in capitals alone are one word, unless a text or a glossary has a
    meaning for each: CoP may be a community of practice, and COP a court.
    """
    terms: dict[str, set[str]] = {}
    for hit in hits:
        if hit.term is not None and hit.kind is JargonKind.ACRONYM:
            terms.setdefault(key(hit.form), set()).add(hit.term.id)

    def line(form: str) -> str:
        several = len(terms.get(key(form), ())) > 1 or explained.tell_apart(form)
        return of_one(trimmed(form)) if several else key(form)

    return cache(line)


def _unexplained(found: Iterable[_Found], explained: Explained) -> Iterator[str]:
    """Yield the acronyms that neither a text nor a glossary explains yet."""
    for group in found:
        hit = group.first
        is_short = hit.kind is JargonKind.ACRONYM and " " not in hit.form
        if is_short and hit.term is None and not explained.long_form(hit.form):
            yield hit.form


def _jargon(
    found: _Found, explained: Explained, guesses: Guesses, chosen: Mapping[str, str]
) -> Jargon:
    hit = found.first
    long_form = explained.long_form(hit.form)
    if hit.term is None:
        state = JargonState.EXPLAINED if long_form else JargonState.NOT_EXPLAINED
    else:
        state = _known_as(hit.term, long_form, chosen)
    guess = long_form
    if not guess and hit.kind is JargonKind.ACRONYM:
        guess = guesses.guess(hit.form)
    form, times = _singular(trimmed(hit.form), hit.kind), len(found.appearances)
    chance = likely(form, hit.kind, times, is_known=hit.term is not None)
    return Jargon(
        form=form,
        kind=hit.kind,
        state=state,
        appearances=tuple(found.appearances),
        guess=guess,
        term=hit.term,
        weight=weight(hit.kind, state, times, chance),
    )


def _known_as(term: Term, long_form: str, chosen: Mapping[str, str]) -> JargonState:
    sense = chosen_sense(term, dict(chosen))
    if sense is None:
        return JargonState.EXPLAINED if long_form else JargonState.AMBIGUOUS
    return JargonState.RENAMED if sense.status in CHANGED else JargonState.KNOWN


def _singular(form: str, kind: JargonKind) -> str:
    is_short = kind is JargonKind.ACRONYM and " " not in form
    return of_one(form) if is_short else form
