"""Names beside the letters that stand for them: “Data Numbering System (DNS)”.

Whoever shortens a name thinks of it as a term. The letters are explained by it; the
name itself is not.
"""

import re
from collections.abc import Iterable, Iterator

from inclusive_meetings.language.definitions.definition import Definition
from inclusive_meetings.language.jargon.acronyms import short
from inclusive_meetings.language.jargon.heads import OF_GOVERNMENT
from inclusive_meetings.language.jargon.hits import Hit, key
from inclusive_meetings.language.jargon.lists import words_of
from inclusive_meetings.language.jargon.people_names import is_name
from inclusive_meetings.model.jargon import JargonKind

FEWEST_LETTERS = 3
FEWEST_WORDS, MOST_WORDS = 2, 7
# Councils and trusts have names of places, which are no jargon.
NAMED_PLACES = frozenset(("Council", "University", "Hospital", "School", "College"))
# A job says what its holder does; those that need explaining are in the lists.
JOBS = frozenset(("Officer", "Director", "Manager", "Executive", "Secretary"))
ODD_SIGN = re.compile(r"[^\w\s&/,'’-]")


def long_forms(text: str, found: Iterable[Definition]) -> Iterator[Hit]:
    """Yield the long form of each definition where it stands."""
    for each in found:
        if _is_a_term(each):
            words = r"\s+".join(map(re.escape, each.long.split()))
            place = re.compile(words).match(text, each.long_start)
            if place:
                kind = _kind(each.long)
                yield Hit(*place.span(), place.group(), kind, weak=True)


def _kind(name: str) -> JargonKind:
    return JargonKind.BODY if name[0].isupper() else JargonKind.TERM


def _is_a_term(each: Definition) -> bool:
    words = each.long.split()
    return (
        len(key(each.short)) >= FEWEST_LETTERS
        and bool(short(each.short))
        and FEWEST_WORDS <= len(words) <= MOST_WORDS
        and not ODD_SIGN.search(each.long)
        and words[-1] not in NAMED_PLACES | JOBS
        and words[0] not in OF_GOVERNMENT
        and words[0] not in words_of("places") | words_of("before-names")
        and not is_name(each.long)
    )
