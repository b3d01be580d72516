"""A meaning is no help if it needs another entry to be understood.

Short forms are jargon wherever they stand. Other words of the glossary count
only where they are not its very subject: a glossary on dementia says “dementia”
in a dozen meanings, and whoever opens it knows the word. Words that the files
name as `everyday` are left alone.
"""

import re
from collections import Counter
from collections.abc import Iterator

from inclusive_meetings.language.forms import folded, is_acronym
from inclusive_meetings.language.matching.match import Match, Matcher
from inclusive_meetings.model.glossary import GlossaryFile, Sense, Term, TermKind
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.check.spots import Spots

# Short forms that a newcomer knows from home, and numbers in Roman letters.
EVERYDAY = frozenset(
    [
        *("UK", "GP", "NHS", "TV", "PC", "OK", "MP", "PDF", "A&E", "ID"),
        *("II", "III", "IV", "VI", "VII"),
    ]
)
ACRONYM = re.compile(r"\b[A-Z][A-Z&]+[0-9]*s?\b")
WORD = re.compile(r"\b[A-Za-z][A-Za-z0-9]+\b")
# Seen in the starter glossaries: what three meanings need is the subject.
MEANINGS_OF_A_SUBJECT = 3
NAMES = frozenset([TermKind.ORGANISATION, TermKind.LAW])
NAMED_HERE = re.compile(
    r"(?:called|call|known as|or)\s+(?:an?\s+|the\s+)?$", re.IGNORECASE
)

IN_OTHER_WORDS = (
    "Say it in plainer words, say in brackets what it means, or, if everyone knows "
    "it, name it at the top of the file:  everyday: [carer]"
)


def check(glossaries: tuple[GlossaryFile, ...], spots: Spots) -> Iterator[Problem]:
    """Point at meanings that use words of the glossary which they do not explain."""
    terms = tuple(term for glossary in glossaries for term in glossary.terms)
    mixed = frozenset(term.term for term in terms if is_acronym(term.term))
    used = _words_used(terms, _everyday(glossaries))
    for term in terms:
        for sense in term.senses:
            short = tuple(_short_forms(term, sense, mixed))
            words = (word for word in used.get(id(sense), ()) if word not in short)
            for word in dict.fromkeys((*short, *words)):
                why, mend = "which is jargon too", "Write the full words."
                if word not in short:
                    why, mend = "which has an entry of its own", IN_OTHER_WORDS
                what = f"The meaning of “{term.term}” uses “{word}”, {why}."
                place = spots.of_sense(term, sense, "meaning")
                yield Problem(place, "jargon-in-meaning", what, mend, serious=False)


def _everyday(glossaries: tuple[GlossaryFile, ...]) -> frozenset[str]:
    named = (word for glossary in glossaries for word in glossary.everyday)
    return frozenset(map(folded, (*EVERYDAY, *named)))


def _short_forms(term: Term, sense: Sense, explained: frozenset[str]) -> Iterator[str]:
    own = {term.term, *term.forms, *ACRONYM.findall(sense.expansion)}
    # Of words in mixed letters, such as MoU or D2A, those that have an entry.
    mixed = (word for word in WORD.findall(sense.meaning) if word in explained)
    for short in dict.fromkeys((*ACRONYM.findall(sense.meaning), *mixed)):
        bare = short.removesuffix("s")
        # “integrated care boards (ICBs)” explains itself.
        if bare in EVERYDAY or {short, bare} & own or f"({short})" in sense.meaning:
            continue
        yield short


def _words_used(
    terms: tuple[Term, ...], everyday: frozenset[str]
) -> dict[int, tuple[str, ...]]:
    """Return the words of other entries that each meaning uses, by its identity."""
    matcher = Matcher(terms)
    used = {
        id(sense): [
            (found.term, sense.meaning[found.start : found.end])
            for found in matcher.matches(sense.meaning)
            if _needs_another_entry(found, term, sense)
        ]
        for term in terms
        for sense in term.senses
    }
    times = Counter(id(term) for found in used.values() for term in dict(found))
    return {
        sense: tuple(
            word
            for term, word in found
            if times[id(term)] < MEANINGS_OF_A_SUBJECT
            and not {folded(term.term), folded(word)} & everyday
        )
        for sense, found in used.items()
    }


def _needs_another_entry(found: Match, term: Term, sense: Sense) -> bool:
    # A body or a law has the name it has; there are no plainer words for it.
    if found.term is term or found.term.kind in NAMES:
        return False
    before, after = sense.meaning[: found.start], sense.meaning[found.end :]
    if NAMED_HERE.search(before) or after.startswith(" (") or before.endswith("("):
        return False
    own = folded(f" {term.term} {sense.expansion} {' '.join(term.forms)} ")
    return folded(sense.meaning[found.start : found.end]) not in own
