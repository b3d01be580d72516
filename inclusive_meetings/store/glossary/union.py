"""Several glossaries as one: the first of equal meanings wins, others stay apart."""

from collections.abc import Iterable
from dataclasses import replace

from inclusive_meetings.language.forms import folded, is_acronym
from inclusive_meetings.model.glossary import Glossary, Term


def union(glossaries: Iterable[tuple[Term, ...]]) -> Glossary:
    """Return all terms; a term with different expansions gets several senses.

    No two terms of the result have the same id or the same spelling.
    """
    terms: dict[str, Term] = {}
    for term in (term for glossary in glossaries for term in glossary):
        key = term.term if is_acronym(term.term) else folded(term.term)
        terms[key] = _joined(terms[key], term) if key in terms else term
    return Glossary(tuple(_with_own_ids(terms.values())))


def _joined(first: Term, second: Term) -> Term:
    known = {folded(sense.expansion) for sense in first.senses}
    more = tuple(
        sense
        for sense in second.senses
        if sense.expansion and folded(sense.expansion) not in known
    )
    if not all(sense.expansion for sense in first.senses):
        more = ()
    return replace(
        first,
        senses=first.senses + more,
        forms=tuple(dict.fromkeys(first.forms + second.forms)),
        misspelt=tuple(dict.fromkeys(first.misspelt + second.misspelt)),
    )


def _with_own_ids(terms: Iterable[Term]) -> Iterable[Term]:
    seen: set[str] = set()
    for term in terms:
        name, number = term.id, 2
        while name in seen:
            name, number = f"{term.id}-{number}", number + 1
        seen.add(name)
        yield term if name == term.id else replace(term, id=name)
