"""Names of people, and the initials that minutes use for them: no jargon.

Only whether words are a name is asked, and nothing about the person is guessed.
"""

import re
from collections.abc import Iterable

from inclusive_meetings.language.jargon.lists import vocabulary, words_of
from inclusive_meetings.language.jargon.titles import (
    OF_A_JOB,
    OF_ONE,
    OF_SEVERAL,
    with_a_title,
)
from inclusive_meetings.language.made_once import kept_by_text

# A surname may be O'Hara, McCarthy, Smith-Jones, de Souza.
SURNAME = r"(?:(?:de|van|von|al|el|bin|der|la|le|da|dos) )?[A-Z][\w'’-]{0,24}"
TITLED = re.compile(
    rf"(?:{OF_ONE}|{OF_A_JOB}|Cllrs|Councillors)\.? {{1,2}}"
    rf"((?:[A-Z]\.? ?){{0,3}}{SURNAME}(?: {SURNAME}){{0,2}})"
)
# No \b before it: the search leaps from capital to capital.
PAIR = re.compile(rf"([A-Z][a-zé’'-]{{1,14}}+)((?: [A-Z]\.?)?(?: {SURNAME}){{1,2}})")
CAPITAL = re.compile(r"[A-Z]")
INSIDE = re.compile(r"Ma?c[A-Z]")
# “Cllr SMITH”, “Mrs Jane SMITH”, “Cllrs SMITH, O'BRIEN and KHAN”
SHOUTED = r"[A-Z][A-Z'’-]{2,24}(?![\w'’-])"
SHOUTED_NAMES = re.compile(
    rf"(?:{OF_ONE}|(?P<several>{OF_SEVERAL}))\.? {{1,2}}"
    rf"(?:[A-Z]\.? ?){{0,3}}(?P<given>[A-Z][a-z]{{1,14}} )?{SHOUTED}"
    rf"(?(several)(?:(?:,| and|, and| &) {SHOUTED}){{0,12}})"
)
SHOUTED_PART = re.compile(r"[A-Z]{2,25}")
# “Avi Bhatia AB Clinical Chair”, “Mark Wardle (MW)”: how minutes list who came.
LISTED = re.compile(
    rf"([A-Z][a-zé’'-]{{1,14}}+) ({SURNAME})[ \t]+\(?([A-Z]{{2}}[a-z]?)\b"
)
# One name with its letters behind it may be a term; three are a list of people.
LISTED_AT_LEAST = 3
# “Jane Smith (JS)”, “JS: said”, “Action: JS”
FEWEST, MOST = 2, 4


def initials(texts: Iterable[str]) -> frozenset[str]:
    """Return the initials of the people whom the texts name: JS for Jane Smith."""
    return frozenset[str]().union(*map(_initials, texts))


@kept_by_text
def _initials(text: str) -> frozenset[str]:
    given = words_of("given-names")
    found: set[str] = set()
    names = {each[1] for each in with_a_title(TITLED, text)}
    names |= {pair.group() for pair in PAIR.finditer(text) if pair[1] in given}
    for name in names:
        words = [word for word in re.split(r"[ .-]+", name) if word[:1].isupper()]
        if len(words) >= FEWEST:
            letters = "".join(word[0] for word in words)
            found |= {letters, letters[0] + letters[-1]}
            # AMcC, JO'H: the capitals inside a surname
            found.add("".join(CAPITAL.findall(" ".join(words)))[:MOST])
            inside = INSIDE.match(words[-1])
            found.add(letters[0] + inside.group() if inside else "")
    for shouted in with_a_title(SHOUTED_NAMES, text):
        # “Dr Shah ICB lead” is no Dr ICB.
        if shouted["given"] is None or shouted["given"].strip() in given:
            found.update(SHOUTED_PART.findall(shouted.group()))
    return frozenset(found) | people(text)


@kept_by_text
def people(text: str) -> frozenset[str]:
    """Return the letters of people whom a list in the text names beside them.

    The names need not be known: they have words that no list of terms has.
    """
    fit = frozenset(each[3] for each in LISTED.finditer(text) if _is_of_somebody(each))
    return fit if len(fit) >= LISTED_AT_LEAST else frozenset()


def _is_of_somebody(listed: re.Match[str]) -> bool:
    given, surname, letters = listed.groups()
    words = (given, surname.rpartition(" ")[2])
    return letters[:2] == words[0][0] + words[1][0] and any(
        word.lower() not in vocabulary() for word in words
    )


def is_name(words: str) -> bool:
    """Return whether the words are a person's name: its first is a given name."""
    first, _, rest = words.partition(" ")
    return bool(rest) and first in words_of("given-names")
