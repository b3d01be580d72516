"""Where one word points to another, the other must be there to be looked up."""

import re
from collections.abc import Iterator

from inclusive_meetings.language.forms import is_acronym
from inclusive_meetings.model.glossary import GlossaryFile, Sense, Term
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.check.jargon import EVERYDAY
from inclusive_meetings.sharing.check.spots import Spots

# Only what is wholly one short form or one id: other words may be anything.
SHORT_FORM = re.compile(r"[A-Z][A-Za-z0-9&/]*[A-Z0-9]s?")
ID = re.compile(r"[a-z]{2,8}-\d{2,}")


def check(glossaries: tuple[GlossaryFile, ...], spots: Spots) -> Iterator[Problem]:
    """Point at short forms and ids that none of the files given knows."""
    known = {*EVERYDAY}
    for term in (term for glossary in glossaries for term in glossary.terms):
        known |= {term.id, term.term, *term.forms}
        known |= {sense.expansion for sense in term.senses}
    for term in (term for glossary in glossaries for term in glossary.terms):
        for sense in term.senses:
            yield from _dangling(term, sense, known, spots)


def _dangling(
    term: Term, sense: Sense, known: set[str], spots: Spots
) -> Iterator[Problem]:
    named = (
        ("replaced-by", sense.replaced_by),
        *(("not-the-same-as", other) for other in sense.not_the_same_as.split(", ")),
    )
    for key, other in dict.fromkeys(named):
        short = SHORT_FORM.fullmatch(other) is not None and is_acronym(other)
        if not short and not ID.fullmatch(other):
            continue
        if not {other, other.removesuffix("s")} & known:
            what = f"“{key}” of “{term.term}” names “{other}”, which no entry explains."
            mend = f"Write the full words, or add an entry  - term: {other}"
            place = spots.of_sense(term, sense, key)
            yield Problem(place, "dangling-reference", what, mend, serious=False)
