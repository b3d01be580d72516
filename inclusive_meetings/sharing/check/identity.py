"""One id, one term; one term, one entry: else nobody knows which one holds."""

from collections.abc import Iterator
from itertools import chain

from inclusive_meetings.language.forms import folded, is_acronym
from inclusive_meetings.model.glossary import GlossaryFile, Term
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.check.spots import Spots
from inclusive_meetings.store.glossary.edit import next_id

# More than these are not a slip but how the whole file was made.
EACH_IS_NAMED = 10


def check(glossaries: tuple[GlossaryFile, ...], spots: Spots) -> Iterator[Problem]:
    """Point at ids and terms that stand twice, in one file or in several."""
    yield from chain.from_iterable(_ids(glossary, spots) for glossary in glossaries)
    first: dict[str, Term] = {}
    for term in (term for glossary in glossaries for term in glossary.terms):
        known = first.setdefault(_key(term.term), term)
        if known is not term:
            yield _twice(term, known, spots.of(term, "term"))
    yield from _wrong_spellings(glossaries, first, spots)


def _ids(glossary: GlossaryFile, spots: Spots) -> Iterator[Problem]:
    first: dict[str, Term] = {}
    given = [term for term in glossary.terms if term.given_id]
    for term in given:
        known = first.setdefault(term.id, term)
        if known is not term:
            what = f"The id “{term.id}” stands here and in line {known.place.line}."
            mend = "Give one of the two a new id."
            yield Problem(spots.of(term, "id"), "repeated-id", what, mend)
    yield from _named_for_the_term(given, spots)
    for term in glossary.terms if given else ():
        if not term.given_id:
            what = f"“{term.term}” has no id; others in this file have one."
            mend = f"Add  id: {next_id(other.given_id for other in given)}"
            yield Problem(term.place, "no-id", what, mend, serious=False)


def _named_for_the_term(given: list[Term], spots: Spots) -> Iterator[Problem]:
    found = [term for term in given if folded(term.id) in _ids_like(term)]
    mend = "Take one that stays when the term changes, such as car-001."
    if len(found) > EACH_IS_NAMED:
        # A list that was imported keeps its ids, for others point at them.
        what = f"{len(found)} of {len(given)} ids are the term itself, “{found[0].id}”"
        what += " first. Let them be if others already use them."
        mend = "For new terms, take ids that stay when the term changes: car-001."
        place = spots.of(found[0], "id")
        yield Problem(place, "id-is-term", what, mend, serious=False)
        return
    for term in found:
        what = f"The id “{term.id}” is the term itself."
        yield Problem(spots.of(term, "id"), "id-is-term", what, mend)


def _ids_like(term: Term) -> set[str]:
    words = folded(term.term)
    return {words, words.replace(" ", "-"), words.replace(" ", "_")}


def _key(spelling: str) -> str:
    return spelling if is_acronym(spelling) else folded(" ".join(spelling.split()))


def _twice(term: Term, known: Term, place: Place) -> Problem:
    same = {sense.meaning for sense in term.senses} == {
        sense.meaning for sense in known.senses
    }
    where = f"line {known.place.line}"
    if known.place.file != term.place.file:
        where = str(known.place)
    differs = "with the same meaning" if same else "with another meaning"
    what = f"“{term.term}” stands here and in {where}, {differs}."
    mend = "Keep one."
    if not same:
        mend = "Put both meanings below `senses:` of one entry, each with its context."
    serious = known.place.file == term.place.file
    return Problem(place, "repeated-term", what, mend, serious=serious)


def _wrong_spellings(
    glossaries: tuple[GlossaryFile, ...], terms: dict[str, Term], spots: Spots
) -> Iterator[Problem]:
    for term in (term for glossary in glossaries for term in glossary.terms):
        for spelling, place in _forms(term, spots):
            other = terms.get(_key(spelling))
            if other is not None and other is not term:
                what = f"“{spelling}” is given for “{term.term}”, but is a term itself"
                mend = "Take it away here, or join the two entries."
                where = f"{what} ({other.place})."
                yield Problem(place, "form-is-term", where, mend, serious=False)


def _forms(term: Term, spots: Spots) -> Iterator[tuple[str, Place]]:
    for key, forms in (("also", term.forms), ("misspelt", term.misspelt)):
        for number, spelling in enumerate(forms):
            yield spelling, spots.of(term, key, number)
