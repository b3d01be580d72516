"""A surname is no jargon, though it be Ward, Place or Close.

Only a title that nobody but a person has tells a surname: Mr, Dr, Councillor. Chair
and President stand before other words too, as in “the Chair Ward Councillors asked”.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.language.jargon.lists import words_of
from inclusive_meetings.language.jargon.titles import (
    OF_ONE,
    OF_SEVERAL,
    with_a_title,
)

# “Councillor Call for Action” and “Councillor Code of Conduct” are no people.
NOBODY = r"(?!(?:Call|Code|Questions?|Surger(?:y|ies)|Training|Development)\b)"
INITIALS = r"(?:[A-Z]\.? ?){1,3} "
SURNAME = rf"{NOBODY}[A-Z][a-z][\w’'-]{{0,24}}"
PERSON = rf"({INITIALS})?({SURNAME})(?: ({SURNAME}))?"
ONE = re.compile(rf"(?:{OF_ONE})\.? {{1,2}}{PERSON}")
SEVERAL = re.compile(
    rf"(?:{OF_SEVERAL}) {{1,2}}{PERSON}(?:(?:,| and|, and| &) {PERSON}){{0,12}}"
)
EACH = re.compile(PERSON)
TITLE = re.compile(rf"\b(?:{OF_ONE}|{OF_SEVERAL})\b(?!['’])")
# What may begin the name of a body: the Councillor Development Group.
OF_A_BODY = frozenset(("Councillor", "Professor", "Sir", "Dame"))


def surnames(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the names behind a title begin and end, without the title."""
    for found in with_a_title(ONE, text):
        yield _name(found)
    for found in with_a_title(SEVERAL, text):
        for each in EACH.finditer(text, found.start(1 if found[1] else 2), found.end()):
            yield _name(each)


def has_a_title(words: str) -> bool:
    """Return whether somebody's title stands in the words: Cllr Place and Dr Pathway.

    A title that is written out and comes first may belong to a body's name.
    """
    titles = TITLE.finditer(words)
    return any(each.start() or each.group() not in OF_A_BODY for each in titles)


def _name(found: re.Match[str]) -> tuple[int, int]:
    """Return the place of one name: of two words, both where the first is given."""
    start = found.start(1) if found[1] else found.start(2)
    both = found[3] and not found[1] and found[2] in words_of("given-names")
    return start, found.end(3) if both else found.end(2)
