"""Look a word up as people type it: any form, and typing mistakes forgiven."""

from collections.abc import Iterable, Iterator
from enum import IntEnum

from rapidfuzz.distance import DamerauLevenshtein

from inclusive_meetings.language.forms import folded, is_acronym, spellings
from inclusive_meetings.language.matching.steps import tokens
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import GlossaryFile, Term

# Of a short word every second letter may be wrong by chance: ICB is not ICS.
LETTERS_FOR_ONE_MISTAKE = 4
LETTERS_FOR_TWO_MISTAKES = 8


class Nearness(IntEnum):
    """How what was typed meets the term, the nearest first."""

    SAME = 0
    OTHER_CAPITALS = 1
    OTHER_FORM = 2
    OTHER_LANGUAGE = 3
    BEGINNING = 4
    WORD_INSIDE = 5
    TYPING_MISTAKE = 6
    MISTAKE_INSIDE = 7


NEAR = {True: Nearness.TYPING_MISTAKE, False: Nearness.MISTAKE_INSIDE}


@frozen
class Hit:
    """A term that was found, in which file, and by which of its spellings."""

    term: Term
    glossary: GlossaryFile
    spelling: str
    nearness: Nearness
    mistakes: int = 0


def found(typed: str, glossaries: Iterable[GlossaryFile]) -> tuple[Hit, ...]:
    """Return what the word may be, the nearest first.

    Typing mistakes are looked for only where nothing else was found.
    """
    wanted = " ".join(typed.split())
    if not wanted:
        return ()
    terms = [(term, each) for each in glossaries for term in each.terms]
    hits = [hit for term, each in terms for hit in _plain(wanted, term, each)]
    if not hits:
        hits = [hit for term, each in terms for hit in _mistyped(wanted, term, each)]
    return tuple(sorted(_nearest(hits), key=_order))


def _order(hit: Hit) -> tuple[int, int, str, str]:
    return hit.nearness, hit.mistakes, folded(hit.term.term), hit.glossary.file


def _nearest(hits: Iterable[Hit]) -> Iterable[Hit]:
    best: dict[tuple[str, str, int], Hit] = {}
    for hit in hits:
        key = (hit.glossary.file, hit.term.id, hit.term.place.line)
        if key not in best or _order(hit) < _order(best[key]):
            best[key] = hit
    return best.values()


def _plain(wanted: str, term: Term, glossary: GlossaryFile) -> Iterator[Hit]:
    same = _key(wanted)
    for spelling, nearness in _spellings(term):
        if spelling == wanted:
            yield Hit(term, glossary, spelling, nearness)
        elif _key(spelling) == same:
            least = max(nearness, Nearness.OTHER_CAPITALS)
            yield Hit(term, glossary, spelling, Nearness(least))
        elif same in _other_forms(spelling):
            least = max(nearness, Nearness.OTHER_FORM)
            yield Hit(term, glossary, spelling, Nearness(least))
        elif len(same) < LETTERS_FOR_ONE_MISTAKE:
            continue
        elif _key(spelling).startswith(same):
            yield Hit(term, glossary, spelling, Nearness.BEGINNING)
        elif f" {same}" in _key(spelling):
            yield Hit(term, glossary, spelling, Nearness.WORD_INSIDE)


def _mistyped(wanted: str, term: Term, glossary: GlossaryFile) -> Iterator[Hit]:
    allowed = mistakes_allowed(wanted)
    if not allowed:
        return
    same = _key(wanted)
    for spelling, _ in _spellings(term):
        # A short form with one other letter is another short form.
        if is_acronym(spelling) and len(spelling) < LETTERS_FOR_ONE_MISTAKE:
            continue
        whole, *words = dict.fromkeys((_key(spelling), *_key(spelling).split()))
        words = [each for each in words if len(each) >= LETTERS_FOR_ONE_MISTAKE]
        for part in (whole, *words):
            mistakes = DamerauLevenshtein.distance(same, part, score_cutoff=allowed)
            if mistakes <= allowed:
                near = NEAR[part == whole]
                yield Hit(term, glossary, spelling, near, mistakes)


def mistakes_allowed(word: str) -> int:
    """Return how many letters of a word may be wrong, missing, double or swapped."""
    if len(word) >= LETTERS_FOR_TWO_MISTAKES:
        return 2
    return 1 if len(word) >= LETTERS_FOR_ONE_MISTAKE else 0


def _spellings(term: Term) -> Iterator[tuple[str, Nearness]]:
    yield term.term, Nearness.SAME
    others = (*term.forms, *term.misspelt, *term.community_words)
    expansions = (sense.expansion for sense in term.senses if sense.expansion)
    for spelling in (*others, *expansions):
        yield spelling, Nearness.OTHER_FORM
    for sense in term.senses:
        for each in sense.translations:
            if each.term:
                yield each.term, Nearness.OTHER_LANGUAGE


def _other_forms(spelling: str) -> set[str]:
    return {
        " ".join(map(folded, words)) for words in spellings(tuple(tokens(spelling)))
    }


def _key(words: str) -> str:
    return " ".join(map(folded, tokens(words))) or folded(words)
