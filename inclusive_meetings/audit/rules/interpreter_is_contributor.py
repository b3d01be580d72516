"""Whoever interprets cannot also say what they think."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.asked import place_of
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.language.usage import texts_of
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor, Private
from inclusive_meetings.model.place import Place

SENTENCE = re.compile(r"[^.!?\n]*(?:\n(?!\n)[^.!?\n]*)*")
INTERPRETS = re.compile(
    r"\b(?:interpret(?:s|ing)?|translat(?:es?|ing))\b", re.IGNORECASE
)
AGREED = "agreed to interpret"
NOT = re.compile(r"\b(?:not|never|nobody|no one)\b", re.IGNORECASE)


@frozen
class Saying:
    """A sentence that tells of interpreting; `whose` is who gave it as an answer."""

    words: str
    place: Place
    whose: Contributor | None = None


def check(case: Case) -> Iterator[Fault]:
    """Point at each place that says that a contributor interprets."""
    # Looked for once: of many people hardly anybody interprets.
    said = (*_said_to_all(case.meeting), *_answers(case.meeting))
    for person in case.contributors if said else ():
        for saying in said:
            if not _says_so(saying, person):
                continue
            is_private = saying.whose is not None
            yield should(
                saying.place,
                f"{person.name} is asked for their own views and interprets as well.",
                "Book and pay an interpreter, and let them take part for themselves.",
                people=2 if is_private else 1,
                private=is_private,
            )


def _said_to_all(meeting: Meeting) -> Iterator[Saying]:
    for _, words in texts_of(meeting):
        if not INTERPRETS.search(words.text):
            continue
        for found in SENTENCE.finditer(words.text):
            if _tells(found.group()):
                start = found.end() - len(found.group().lstrip())
                (place,) = words.places_of([start])
                yield Saying(found.group(), place)


def _answers(meeting: Meeting) -> Iterator[Saying]:
    for person in meeting.people:
        private = person.private or Private()
        for name, answer in (
            ("language", private.language),
            ("access", private.access),
        ):
            if answer and (AGREED in answer or _tells(answer)):
                yield Saying(answer, place_of(person, name), person)


def _tells(sentence: str) -> bool:
    return bool(INTERPRETS.search(sentence)) and not NOT.search(sentence)


def _says_so(saying: Saying, person: Contributor) -> bool:
    """Return whether the person interprets by this, and is not interpreted for."""
    if saying.whose is person:
        return AGREED in saying.words
    first = next(iter(person.name.split()), "")
    if not first or first not in saying.words or not _tells(saying.words):
        return False
    named = rf"(?<!for )(?<!with )(?<!to )\b{re.escape(first)}\b"
    return re.search(named, saying.words) is not None
