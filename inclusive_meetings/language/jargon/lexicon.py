"""All words that are known to need explaining: of the glossaries, and of the lists."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from inclusive_meetings.language.forms import folded, is_acronym
from inclusive_meetings.language.jargon.bodies import bodies
from inclusive_meetings.language.jargon.heads import LAST_WORDS
from inclusive_meetings.language.jargon.hits import KEYS_REMEMBERED, Hit, key, of_one
from inclusive_meetings.language.jargon.laws import laws
from inclusive_meetings.language.jargon.lists import Listed, listed, words_of
from inclusive_meetings.language.jargon.noted import noted
from inclusive_meetings.language.made_once import Kept, kept_by_text
from inclusive_meetings.language.matching.match import Match, Matcher
from inclusive_meetings.language.matching.shelf import Shelf, shelf_of_glossary
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
MANY_CAPITALS = 2
APOSTROPHES = "'’"
OF_SOMEBODY = (" Review", " Report", " Inquiry")
# A quotation closes within a term. Behind an s it may be a possessive.
CLOSING = re.compile(r"(?<!s)['’](?=\s)|[\"”](?=\s)")


class Lexicon:
    """Finds the words of one glossary and of the lists, and what has a body's name."""

    def __init__(self, glossary: Glossary) -> None:
        self.hits = kept_by_text(lambda text: tuple(self._hits(text)))
        self._matcher = Matcher((), shelf_of_glossary(glossary), shelf_of_lists())
        self._known = frozenset(key(term.term) for term in glossary.terms)

    def _hits(self, text: str) -> Iterator[Hit]:
        wordings = _wordings()
        for match in self._matcher.matches(text):
            name = match.term.id
            if not name.startswith(LISTED):
                yield _of_glossary(text, match)
                continue
            entry = wordings[int(name.removeprefix(LISTED))][1]
            if entry.kind is not JargonKind.BODY or _is_a_name(text, match):
                yield _of_list(text, match, entry)
        # Behind them: of two that are the same, the first counts.
        yield from laws(text)
        yield from noted(text)
        yield from bodies(text, self.knows)

    def knows(self, words: str) -> bool:
        """Return whether words that end like a body's name are an entry."""
        return key(words) in self._known or key(words) in _known_of_lists()


def lexicon_of(glossary: Glossary) -> Lexicon:
    """Return what finds the words of the glossary, made once while it is the same."""
    return _LEXICONS.of(glossary)


@cache
def shelf_of_lists() -> Shelf[int]:
    """Return what is listed, laid out once for all glossaries."""
    spelled = ((wording, n) for n, (wording, _) in enumerate(_wordings()))
    return Shelf(spelled, _listed_term)


@cache
def _listed_term(number: int) -> Term:
    return Term(f"{LISTED}{number}", _wordings()[number][0], (), NOWHERE)


@cache
def _wordings() -> tuple[tuple[str, Listed], ...]:
    return tuple(_with_wordings())


@cache
def _known_of_lists() -> frozenset[str]:
    """Return the keys of listed words that end like the name of a body or a plan.

    Wordings in which a word has a special sense do not count, such as “transformation
    plan”.
    """
    return frozenset(
        key(entry.word)
        for entry in listed()
        if entry.word.replace("-", " ").rpartition(" ")[2].lower() in LAST_WORDS
    )


def _with_wordings() -> Iterator[tuple[str, Listed]]:
    for entry in listed():
        for wording in entry.wordings or (entry.word,):
            yield wording, entry


def _of_glossary(text: str, match: Match) -> Hit:
    quiet = _quiet(text[match.start : match.end], match.term.term)
    acronym = " " not in quiet and is_acronym(quiet)
    kind = JargonKind.ACRONYM if acronym else KINDS[match.term.kind]
    return Hit(match.start, match.end, quiet, kind, match.term, quiet.islower())


def _is_a_name(text: str, match: Match) -> bool:
    """Return whether the match is written with the capitals of the name.

    Of three capitals or more the last may be missing: the Health and Wellbeing
    strategy. So it may in somebody's report.
    """
    found = sum(map(str.isupper, text[match.start : match.end]))
    wanted = sum(map(str.isupper, match.term.term))
    is_enough = wanted > MANY_CAPITALS or match.term.term.endswith(OF_SOMEBODY)
    return found >= (wanted - 1 if is_enough else wanted)


def _of_list(text: str, match: Match, entry: Listed) -> Hit:
    """Return the word itself, where it stands in its wording."""
    found = text[match.start : match.end]
    at = folded(found).find(folded(entry.word))
    if at < 0 or len(folded(found)) != len(found):
        start, end = match.start, match.end
        form = _quiet(found, entry.word)
        return Hit(start, end, form, entry.kind, weak=entry.weak)
    start = match.start + at
    end = start + len(entry.word)
    while end < match.end and text[end].isalpha():
        end += 1
    form = _quiet(text[start:end], entry.word)
    return Hit(start, end, form, entry.kind, weak=entry.weak)


def _quiet(form: str, word: str) -> str:
    """Return a long word in small letters where a heading has it in capitals.

    The quotes within it go: a ‘task and finish’ group is a task and finish group.
    """
    if not any(map(word.__contains__, APOSTROPHES)):
        form = CLOSING.sub("", form)
    is_shouted = form.isupper() and len(form) >= SHORTEST_WORD
    return form.lower() if is_shouted and not any(map(str.isupper, word[1:])) else form


@lru_cache(maxsize=KEYS_REMEMBERED)
def is_everyday(form: str) -> bool:
    """Return whether nearly everybody knows it."""
    everyday = words_of("everyday")
    if form in everyday or of_one(form) in everyday:
        return True
    # Capitals of a heading: ENGAGEMENT.
    spelled = form.lower() if len(form) >= SHORTEST_WORD else form
    return key(spelled) in _everyday_words()


@cache
def _everyday_words() -> frozenset[str]:
    return frozenset(map(key, words_of("everyday-words")))


_LEXICONS: Kept[Lexicon] = Kept(Lexicon)
