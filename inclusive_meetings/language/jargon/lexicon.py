"""All words that are known to need explaining: of the glossaries, and of the lists."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from inclusive_meetings.language.forms import folded, is_acronym
from inclusive_meetings.language.jargon.hits import Hit, key
from inclusive_meetings.language.jargon.lists import Listed, listed, words_of
from inclusive_meetings.language.match import Match, Matcher
from inclusive_meetings.model.glossary import Glossary, Term, TermKind
from inclusive_meetings.model.jargon import JargonKind
from inclusive_meetings.model.place import Place

NOWHERE = Place("", 1, 1)
KINDS = {
    TermKind.ACRONYM: JargonKind.ACRONYM,
    TermKind.TERM: JargonKind.TERM,
    TermKind.PHRASE: JargonKind.PHRASE,
    TermKind.ROLE: JargonKind.TERM,
    TermKind.ORGANISATION: JargonKind.BODY,
    TermKind.LAW: JargonKind.LAW,
}
# Before an id of ours, so that none of a glossary can be the same.
LISTED = "\x00"
SHORTEST_WORD = 6


class _Wording(NamedTuple):
    """What a listed wording says: the word in it that counts, and its kind."""

    word: str
    kind: JargonKind
    weak: bool


class Lexicon:
    """Finds the words of one glossary and of the lists."""

    def __init__(self, glossary: Glossary) -> None:
        self._wordings: dict[str, _Wording] = {}
        terms = [*glossary.terms, *self._listed()]
        self._known = {key(term.term) for term in terms}
        self._matcher = Matcher(terms)

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield every word of the glossary and the lists."""
        for match in self._matcher.matches(text):
            wording = self._wordings.get(match.term.id)
            if wording is None:
                yield _of_glossary(text, match)
            elif wording.kind is not JargonKind.BODY or _is_a_name(text, match):
                yield _of_list(text, match, wording)

    def knows(self, words: str) -> bool:
        """Return whether the words are an entry by themselves."""
        return key(words) in self._known

    def _listed(self) -> Iterator[Term]:
        for number, entry in enumerate(_with_wordings()):
            wording, of = entry
            name = f"{LISTED}{number}"
            self._wordings[name] = _Wording(of.word, of.kind, of.weak)
            yield Term(name, wording, (), NOWHERE)


def _with_wordings() -> Iterator[tuple[str, Listed]]:
    for entry in listed():
        for wording in entry.wordings or (entry.word,):
            yield wording, entry


def _of_glossary(text: str, match: Match) -> Hit:
    form = text[match.start : match.end]
    acronym = " " not in form and is_acronym(form)
    kind = JargonKind.ACRONYM if acronym else KINDS[match.term.kind]
    return Hit(match.start, match.end, form, kind, match.term, form.islower())


def _is_a_name(text: str, match: Match) -> bool:
    """Return whether it has the capitals of the name: not everyone in a room."""
    found = sum(map(str.isupper, text[match.start : match.end]))
    return found >= sum(map(str.isupper, match.term.term))


def _of_list(text: str, match: Match, wording: _Wording) -> Hit:
    """Return the word itself, where it stands in its wording."""
    found = text[match.start : match.end]
    at = folded(found).find(folded(wording.word))
    if at < 0 or len(folded(found)) != len(found):
        start, end = match.start, match.end
        return Hit(start, end, found, wording.kind, weak=wording.weak)
    start = match.start + at
    end = start + len(wording.word)
    while end < match.end and text[end].isalpha():
        end += 1
    return Hit(start, end, text[start:end], wording.kind, weak=wording.weak)


def is_everyday(form: str) -> bool:
    """Return whether nearly everybody knows it."""
    everyday = words_of("everyday")
    if form in everyday or key(form) in everyday:
        return True
    # Capitals of a heading: ENGAGEMENT.
    spelled = form.lower() if len(form) >= SHORTEST_WORD else form
    return key(spelled) in _everyday_words()


@cache
def _everyday_words() -> frozenset[str]:
    return frozenset(map(key, words_of("everyday-words")))
