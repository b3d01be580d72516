"""What the site shows, each term with an address that stays when others come.

An address is made of the id, which does not change when the term does. Ids come
from people: whatever stands in one, it becomes a plain file name.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from inclusive_meetings.files.digest import digest_of
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import GlossaryFile, Term

PLAIN = re.compile(r"[^a-z0-9]+")
LETTERS_AT_MOST = 60
OTHERS = "other"


@frozen
class Entry:
    """A term, the glossary it is from, and its page: `words/nhs-005.html`."""

    term: Term
    glossary: GlossaryFile
    name: str

    @property
    def address(self) -> str:
        """Return the path of its page from the top of the site."""
        return f"words/{self.name}.html"

    @property
    def letter(self) -> str:
        """Return the letter it stands under, a to z, or `other`."""
        return letter(self.term.term)


def entries(glossaries: Iterable[GlossaryFile]) -> tuple[Entry, ...]:
    """Return every term with its page, in the order of the alphabet."""
    pairs = [(term, each) for each in glossaries for term in each.terms]
    wanted = [_name(term) for term, _ in pairs]
    often = Counter(wanted)
    taken: set[str] = set()
    found = []
    for (term, glossary), name in zip(pairs, wanted, strict=True):
        if often[name] > 1 or not name:
            # Two files may use one id: each keeps an address of its own.
            name = f"{name or 'word'}-{_mark(glossary.file, term)}"  # noqa: PLW2901 - it is made its own
        number = 1
        while (own := name if number == 1 else f"{name}-{number}") in taken:
            number += 1
        taken.add(own)
        found.append(Entry(term, glossary, own))
    return tuple(sorted(found, key=_order))


def letter(word: str) -> str:
    """Return the first letter as the alphabet lists it: É under e, 4Pi under other."""
    plain = unicodedata.normalize("NFKD", word.strip()).casefold()
    first = plain[:1]
    return first if "a" <= first <= "z" else OTHERS


def _name(term: Term) -> str:
    source = term.given_id or term.term
    name = PLAIN.sub("-", source.casefold()).strip("-")[:LETTERS_AT_MOST]
    same = name == source.casefold()
    return name if same or not name else f"{name}-{_digest(source)}"


def _mark(file: str, term: Term) -> str:
    return _digest(f"{file}\n{term.given_id}\n{term.term}")


def _digest(text: str) -> str:
    return digest_of(text.encode())[:8]


def _order(entry: Entry) -> tuple[str, str, str]:
    return entry.term.term.casefold(), entry.term.term, entry.name
