"""A meaning is read by people who do not know the other words yet."""

from collections.abc import Iterator

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.check.spots import Spots

# Section 7 of the facts on jargon proposes it; most dictionaries for learners keep it.
WORDS_AT_MOST = 25


def check(glossary: GlossaryFile, spots: Spots) -> Iterator[Problem]:
    """Point at meanings that are long."""
    for term in glossary.terms:
        for sense in term.senses:
            count = len(sense.meaning.split())
            if count > WORDS_AT_MOST:
                what = f"The meaning of “{term.term}” has {count} words."
                mend = f"Say it in {WORDS_AT_MOST} at most; the rest is an example."
                place = spots.of_sense(term, sense, "meaning")
                yield Problem(place, "long-meaning", what, mend, serious=False)
