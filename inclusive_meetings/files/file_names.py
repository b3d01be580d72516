"""File names that every system can hold, made from titles and people's names.

Titles may hold slashes, 300 characters, or a name such as CON that Windows
keeps for itself; the title itself stays whole in the document.
"""

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 60
RESERVED = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)
# Letters that do not come apart into a plain letter and an accent.
PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe"}
)


def slug(words: str, fallback: str) -> str:
    """Return the words as [a-z0-9-], at most 60 long; `fallback` if none is left."""
    apart = unicodedata.normalize("NFKD", words.lower().translate(PLAIN))
    letters = apart.encode("ascii", "ignore").decode("ascii")
    name = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST].rstrip("-")
    if not name:
        return fallback
    return f"{name}-1" if name in RESERVED else name


def slugs(many: Iterable[str], fallback: str) -> tuple[str, ...]:
    """Return a different name for each of the words, in their order."""
    taken: set[str] = set()
    made = []
    for number, words in enumerate(many, 1):
        first = slug(words, f"{fallback}-{number}")
        name, again = first, 2
        while name in taken:
            name, again = f"{first}-{again}", again + 1
        taken.add(name)
        made.append(name)
    return tuple(made)
