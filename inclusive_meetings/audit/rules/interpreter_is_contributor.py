"""Whoever interprets cannot also say what they think."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.asked import place_of
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.language.usage import texts_of
from inclusive_meetings.model.people import Contributor, Private
from inclusive_meetings.model.place import Place

SENTENCE = re.compile(r"[^.!?\n]*(?:\n(?!\n)[^.!?\n]*)*")
INTERPRETS = re.compile(
    r"\b(?:interpret(?:s|ing)?|translat(?:es?|ing))\b", re.IGNORECASE
)
NOT = re.compile(r"\b(?:not|never|nobody|no one)\b", re.IGNORECASE)


def check(case: Case) -> Iterator[Fault]:
    """Point at each place that says that a contributor interprets."""
    for person in case.contributors:
        for place, is_private in _places(case, person):
            yield should(
                place,
                f"{person.name} is asked for their own views and interprets as well.",
                "Book and pay an interpreter, and let them take part for themselves.",
                people=2 if is_private else 1,
                private=is_private,
            )


def _places(case: Case, person: Contributor) -> Iterator[tuple[Place, bool]]:
    for _, words in texts_of(case.meeting):
        if not INTERPRETS.search(words.text):
            continue
        for found in SENTENCE.finditer(words.text):
            if _says_so(found.group(), person):
                start = found.end() - len(found.group().lstrip())
                (place,) = words.places_of([start])
                yield place, False
    for other in case.meeting.people:
        private = other.private or Private()
        for name, answer in (
            ("language", private.language),
            ("access", private.access),
        ):
            own = other is person and re.search(r"agreed to interpret", answer or "")
            if own or (other is not person and _says_so(answer or "", person)):
                yield place_of(other, name), True


def _says_so(sentence: str, person: Contributor) -> bool:
    """Return whether a sentence says that the person interprets, and not for whom."""
    if not INTERPRETS.search(sentence) or NOT.search(sentence):
        return False
    first = re.escape(person.name.split()[0]) if person.name.split() else ""
    named = re.search(rf"(?<!for )(?<!with )(?<!to )\b{first}\b", sentence)
    return bool(first) and named is not None
