"""A meaning is read by people who do not know the other words yet."""

import re
from collections.abc import Iterator

from inclusive_meetings.language.forms import is_acronym
from inclusive_meetings.model.glossary import GlossaryFile, Sense, Term
from inclusive_meetings.model.problems import Problem

# Section 7 of the facts on jargon proposes it; most dictionaries for learners keep it.
WORDS_AT_MOST = 25
# Short forms that a newcomer knows from home, and numbers in Roman letters.
EVERYDAY = frozenset(
    [
        *("UK", "GP", "NHS", "TV", "PC", "OK", "MP", "PDF", "A&E", "ID"),
        *("II", "III", "IV", "VI", "VII"),
    ]
)
ACRONYM = re.compile(r"\b[A-Z][A-Z&]+[0-9]*s?\b")
WORD = re.compile(r"\b[A-Za-z][A-Za-z0-9]+\b")


def check(glossaries: tuple[GlossaryFile, ...]) -> Iterator[Problem]:
    """Point at meanings that are long, or that use short forms unexplained."""
    terms = tuple(term for glossary in glossaries for term in glossary.terms)
    explained = frozenset(term.term for term in terms if is_acronym(term.term))
    for term in terms:
        for sense in term.senses:
            count = len(sense.meaning.split())
            if count > WORDS_AT_MOST:
                what = f"The meaning of “{term.term}” has {count} words."
                mend = f"Say it in {WORDS_AT_MOST} at most; the rest is an example."
                yield Problem(term.place, "long-meaning", what, mend, serious=False)
            yield from _unexplained(term, sense, explained)


def _unexplained(
    term: Term, sense: Sense, explained: frozenset[str]
) -> Iterator[Problem]:
    own = {term.term, *term.forms, *ACRONYM.findall(sense.expansion)}
    # Of words in mixed letters, such as MoU or D2A, those that have an entry.
    mixed = (word for word in WORD.findall(sense.meaning) if word in explained)
    for short in dict.fromkeys((*ACRONYM.findall(sense.meaning), *mixed)):
        bare = short.removesuffix("s")
        # “integrated care boards (ICBs)” explains itself.
        if bare in EVERYDAY or {short, bare} & own or f"({short})" in sense.meaning:
            continue
        what = f"The meaning of “{term.term}” uses “{short}”, which is jargon too."
        mend = "Write the full words."
        yield Problem(term.place, "jargon-in-meaning", what, mend, serious=False)
