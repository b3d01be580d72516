"""Find words among all that the glossaries know, while somebody types."""

from inclusive_meetings.language.forms import folded
from inclusive_meetings.language.kept import Kept
from inclusive_meetings.model.glossary import Glossary, Term

# Written the way it is searched, and the term: what begins so comes first.
Index = tuple[tuple[str, str, Term], ...]


def looked_up(typed: str, glossary: Glossary) -> tuple[Term, ...]:
    """Return the terms in which what was typed stands, those that begin so first."""
    wanted = folded(typed.strip())
    if not wanted:
        return ()
    first: list[Term] = []
    others: list[Term] = []
    for name, everything, term in _INDEXES.of(glossary):
        if name.startswith(wanted):
            first.append(term)
        elif wanted in everything:
            others.append(term)
    return (*first, *others)


def made_ready(glossary: Glossary) -> None:
    """Write all terms the way they are searched, so that the first letter is quick.

    Slow for thousands of terms: call it in a thread before somebody types.
    """
    _INDEXES.of(glossary)


def _index(glossary: Glossary) -> Index:
    entries = ((folded(term.term), _all_names(term), term) for term in glossary.terms)
    return tuple(sorted(entries, key=lambda entry: entry[0]))


def _all_names(term: Term) -> str:
    names = (
        term.term,
        *term.forms,
        *term.misspelt,
        *term.community_words,
        *(sense.expansion for sense in term.senses),
    )
    return "\n".join(folded(name) for name in names if name)


_INDEXES: Kept[Index] = Kept(_index)
