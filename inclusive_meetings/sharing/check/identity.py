"""One id, one term; one term, one entry: else nobody knows which one holds."""

from collections.abc import Iterator
from itertools import chain

from inclusive_meetings.language.forms import folded, is_acronym
from inclusive_meetings.model.glossary import GlossaryFile, Term
from inclusive_meetings.model.problems import Problem


def check(glossaries: tuple[GlossaryFile, ...]) -> Iterator[Problem]:
    """Point at ids and terms that stand twice, in one file or in several."""
    yield from chain.from_iterable(_ids(glossary) for glossary in glossaries)
    first: dict[str, Term] = {}
    for term in (term for glossary in glossaries for term in glossary.terms):
        known = first.setdefault(_key(term.term), term)
        if known is not term:
            yield _twice(term, known)
    yield from _wrong_spellings(glossaries, first)


def _ids(glossary: GlossaryFile) -> Iterator[Problem]:
    first: dict[str, Term] = {}
    given = [term for term in glossary.terms if not _made_up(term)]
    for term in given:
        known = first.setdefault(term.id, term)
        if known is not term:
            what = f"The id “{term.id}” stands here and in line {known.place.line}."
            mend = "Give one of the two a new id."
            yield Problem(term.place, "repeated-id", what, mend)
        if folded(term.id) in {folded(term.term), folded(term.term).replace(" ", "-")}:
            what = f"The id “{term.id}” is the term itself."
            mend = "Take one that stays when the term changes, such as car-001."
            yield Problem(term.place, "id-is-term", what, mend)
    for term in glossary.terms if given else ():
        if _made_up(term):
            what = f"“{term.term}” has no id; others in this file have one."
            mend = f"Add  id: {_next_id(given)}"
            yield Problem(term.place, "no-id", what, mend, serious=False)


def _made_up(term: Term) -> bool:
    return term.id == f"line-{term.place.line}"


def _next_id(given: list[Term]) -> str:
    head, dash, number = given[-1].id.rpartition("-")
    if dash and number.isdecimal():
        return f"{head}-{int(number) + 1:0{len(number)}}"
    return "car-001"


def _key(spelling: str) -> str:
    return spelling if is_acronym(spelling) else folded(" ".join(spelling.split()))


def _twice(term: Term, known: Term) -> Problem:
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
    return Problem(term.place, "repeated-term", what, mend, serious=serious)


def _wrong_spellings(
    glossaries: tuple[GlossaryFile, ...], terms: dict[str, Term]
) -> Iterator[Problem]:
    for term in (term for glossary in glossaries for term in glossary.terms):
        for spelling in (*term.forms, *term.misspelt):
            other = terms.get(_key(spelling))
            if other is not None and other is not term:
                what = f"“{spelling}” is given for “{term.term}”, but is a term itself"
                mend = "Take it away here, or join the two entries."
                where = f"{what} ({other.place})."
                yield Problem(term.place, "form-is-term", where, mend, serious=False)
