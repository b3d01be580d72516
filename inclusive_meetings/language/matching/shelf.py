"""The terms of one glossary or list, laid out by the words they begin with.

A text meets few of the many terms that a program knows. So at first only the first
word of each is looked at; the steps that go on from a word are laid when the word is
met. A list may be long, and costs little until then.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from inclusive_meetings.language.forms import (
    BEFORE_THESE,
    PREFIXES,
    folded,
    has_other_spelling,
    is_acronym,
    plurals,
    spellings,
)
from inclusive_meetings.language.made_once import Kept
from inclusive_meetings.language.matching.steps import Step, tokens
from inclusive_meetings.model.glossary import Glossary, Term

Named = TypeVar("Named")


class Shelf(Generic[Named]):
    """Terms by their first words.

    Each comes as a spelling and what that names. `term_of` makes the term of it, and
    only when a text has its first word. Of equal spellings the first counts.
    """

    def __init__(
        self, spelled: Iterable[tuple[str, Named]], term_of: Callable[[Named], Term]
    ) -> None:
        self._term_of = term_of
        self._exact: dict[str, Named] = {}
        self._laid: dict[str, Step] = {}
        # The ids of terms with a comma of their own: “You said, we did”.
        self.commas: set[str] = set()
        waiting: defaultdict[str, list[tuple[str, Named]]] = defaultdict(list)
        heads = _Heads()
        for entry in spelled:
            spelling, named = entry
            head, _, rest = spelling.partition(" ")
            # “Letter of intent” may begin with “letters”.
            plain = rest[:1].isalnum() and rest.partition(" ")[0] not in BEFORE_THESE
            if plain and (word := heads[head]):
                waiting[word].append(entry)
            else:
                for word in self._first(spelling, named):
                    waiting[word].append(entry)
            if "," in spelling:
                self.commas.add(term_of(named).id)
        self._waiting = dict(waiting)

    def first_words(self) -> Iterator[str]:
        """Yield the words, folded, with which terms begin."""
        yield from self._waiting
        yield from self._laid

    def exact_words(self) -> Iterator[str]:
        """Yield the words that are terms with these very capitals: AIM is no aim."""
        yield from self._exact

    def get(self, word: str) -> Step | None:
        """Return the step to which a first word, folded, leads; or None."""
        waiting = self._waiting.pop(word, None)
        if waiting is not None:
            self._laid[word] = self._steps(word, waiting)
        return self._laid.get(word)

    def exact(self, word: str) -> Term | None:
        """Return the term that is this very word, or None."""
        named = self._exact.get(word)
        return None if named is None else self._term_of(named)

    def _first(self, spelling: str, named: Named) -> Iterable[str]:
        """Return the first words, folded, of all the ways in which it is spelled."""
        if spelling.isalnum() and not has_other_spelling(spelling):
            # Most terms are one plain word, with no other spelling than its plural.
            written = (spelling, *plurals(spelling))
            if spelling.islower() or not is_acronym(spelling):
                return tuple(map(folded, written))
            if len(spelling) > 1:
                for word in written:
                    self._exact.setdefault(word, named)
                return ()
        first: dict[str, None] = {}
        for words in spellings(tuple(tokens(spelling))):
            if _is_exact(words):
                self._exact.setdefault(words[0], named)
            else:
                first[folded(words[0])] = None
        return first

    def _steps(self, word: str, entries: list[tuple[str, Named]]) -> Step:
        first = Step()
        for spelling, named in entries:
            for words in spellings(tuple(tokens(spelling))):
                if folded(words[0]) == word and not _is_exact(words):
                    _lay(words[1:], self._term_of(named), first)
        return first


def shelf_of(terms: Iterable[Term]) -> Shelf[Term]:
    """Return the terms of a glossary with all their forms."""
    spelled = ((spelling, term) for term in terms for spelling in _written(term))
    return Shelf(spelled, _itself)


def shelf_of_glossary(glossary: Glossary) -> Shelf[Term]:
    """Return the terms of a glossary, laid out once while it stays the same."""
    return _GLOSSARIES.of(glossary)


def _itself(term: Term) -> Term:
    return term


class _Heads(dict[str, str]):
    """The one first word, folded, of all spellings of terms of several words.

    "" where it is not so plain. Many terms begin alike, so each is asked once.
    """

    def __missing__(self, head: str) -> str:
        plain = head.isalpha() and not has_other_spelling(head)
        word = folded(head)
        self[head] = word if plain and word not in PREFIXES else ""
        return self[head]


def _is_exact(words: tuple[str, ...]) -> bool:
    """Return whether capitals matter: in an acronym that stands alone."""
    return len(words) == 1 and is_acronym(words[0])


def _lay(words: tuple[str, ...], term: Term, first: Step) -> None:
    step = first
    for word in words:
        step = step.next.setdefault(folded(word), Step())
    if step.term is None:
        step.term = term


def _written(term: Term) -> Iterator[str]:
    yield term.term
    yield from term.forms
    yield from term.misspelt
    # An expansion of one word, such as "person" for P, would match everywhere;
    # an expansion of a term with several meanings would settle them silently.
    expansions = term.expansions
    if len(expansions) == 1 and " " in expansions[0]:
        yield expansions[0]


_GLOSSARIES: Kept[Shelf[Term]] = Kept(lambda glossary: shelf_of(glossary.terms))
