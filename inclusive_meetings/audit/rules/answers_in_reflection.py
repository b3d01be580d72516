"""Once somebody answers, the slot is a discussion that staff are better at."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.place import Passage

ANSWERS = re.compile(
    r"\b(?:will |to |may |can |then )?(?:respon(?:d|ds|se|ses)|repl(?:y|ies)|answers?"
    r"|Q ?& ?A|questions and answers|comments? on what|feed(?:s)? back on what"
    r"|discuss(?:es|ion)?)\b",
    re.IGNORECASE,
)
NOT = re.compile(
    r"\b(?:not|no|never|nobody|no one|without|nor|neither|don['’]t|doesn['’]t"
    r"|instead of)\b"
    r"[^.]{0,60}$",
    re.IGNORECASE,
)
LATER = re.compile(
    r"^[^.]{0,60}\b(?:later|within|by|in writing|afterwards)\b", re.IGNORECASE
)


def check(case: Case) -> Iterator[Fault]:
    """Point at words that ask somebody to answer inside a reflection."""
    for item in case.meeting.items:
        if item.kind is not ItemKind.REFLECTION:
            continue
        for words in (item.title, *([item.text] if item.text else [])):
            yield from _answers(words, item)


def _answers(words: Passage, item: Item) -> Iterator[Fault]:
    for found in ANSWERS.finditer(words.text):
        before = words.text[max(0, found.start() - 80) : found.start()]
        after = words.text[found.end() : found.end() + 70]
        if NOT.search(before.rpartition(".")[2]) or LATER.search(after):
            continue
        (place,) = words.places_of([found.start()])
        yield must(
            place,
            f"In “{item.title}” somebody is asked to answer"
            f" (“{found.group().strip()}”).",
            "Here others listen and do not respond. Answer afterwards, in a “we heard”"
            " note.",
        )
        return
