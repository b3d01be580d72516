"""Find words among all that the glossaries know, while somebody types."""

from bisect import bisect_left

from inclusive_meetings.language.forms import folded
from inclusive_meetings.language.made_once import Kept
from inclusive_meetings.model.glossary import Glossary, Term

LAST = "\U0010ffff"  # the last letter there is
# The name of a term and all its names, written as they are searched, and the term.
Entries = tuple[tuple[str, str, Term], ...]


class Index:
    """The terms of a glossary in their order, and which of them were found last."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self._last = ("", entries)

    def having(self, wanted: str) -> Entries:
        """Return those in which this stands.

        Whoever types on is shown some of what was found before: only that is searched.
        """
        before, found = self._last
        among = found if before in wanted else self._entries
        having = tuple([entry for entry in among if wanted in entry[1]])
        self._last = (wanted, having)
        return having


def looked_up(typed: str, glossary: Glossary) -> tuple[Term, ...]:
    """Return the terms in which what was typed stands, those that begin so first."""
    wanted = folded(typed.strip())
    if not wanted:
        return ()
    found = _INDEXES.of(glossary).having(wanted)
    # They stand in the order of their names: those that begin so stand together.
    begin, end = (bisect_left(found, (name,)) for name in (wanted, wanted + LAST))
    ordered = (*found[begin:end], *found[:begin], *found[end:])
    return tuple([term for _, _, term in ordered])


def made_ready(glossary: Glossary) -> None:
    """Write all terms the way they are searched, so that the first letter is quick.

    Slow for thousands of terms: call it in a thread before somebody types.
    """
    _INDEXES.of(glossary)


def _index(glossary: Glossary) -> Index:
    entries = ((folded(term.term), _all_names(term), term) for term in glossary.terms)
    return Index(tuple(sorted(entries, key=lambda entry: entry[0])))


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
