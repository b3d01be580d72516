"""The words of a text, and the steps from word to word that make up terms."""

import re
from collections.abc import Callable, Container, Iterator, Sequence

from inclusive_meetings.language.forms import folded
from inclusive_meetings.model.glossary import Term

# A word may hold an apostrophe or ampersand (carer's, A&E) and joins marks of
# scripts such as Devanagari; hyphens and spaces part words.
WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f\u0900-\u0dff\u200c\u200d'’&]+[^\W_]*)*")
JOINS = frozenset(
    map(chr, (*range(0x300, 0x370), *range(0x900, 0xE00), 0x200C, 0x200D))
) | frozenset("'’&")
POSSESSIVE = re.compile(r"['’]s?$")
# What may stand between two words of a term. Each beginning of it may, too.
GAP = re.compile(r"[ \t\u00a0]*[-‐‑–/]?[ \t\u00a0]*\n?[ \t>*]*")
# "You said, we did" has a comma of its own; other commas part two things.
NEXT_WORD = re.compile(rf"(,)?{GAP.pattern}({WORD.pattern})")


class Step:
    """What may follow the words so far, and the term they are."""

    __slots__ = ("next", "term")

    def __init__(self) -> None:
        self.next: dict[str, Step] = {}
        self.term: Term | None = None

    def leads_to(self, ids: Container[str]) -> bool:
        """Return whether one of the terms with these ids goes on from here."""
        return any(
            (step.term is not None and step.term.id in ids) or step.leads_to(ids)
            for step in self.next.values()
        )


Lookup = Callable[[str], Step | None]


def tokens(text: str) -> Iterator[str]:
    """Yield the words of a text as the matcher sees them."""
    return (word.group() for word in WORD.finditer(text))


def onward(
    ways: Sequence[Lookup], word: str
) -> tuple[tuple[Step, ...], list[tuple[int, Term]]]:
    """Return the steps after the word, and the terms that end with it.

    `ways` are the look-ups from a folded word to a step, one for each way that led
    here. Terms that end with the word as it is written come before those that end with
    it without its possessive.
    """
    after_it: list[Step] = []
    found: list[tuple[int, Term]] = []
    plain = bare(word)
    for form in (word, plain) if plain != word else (word,):
        key = folded(form)
        for lookup in ways:
            step = lookup(key)
            if step is not None:
                after_it.append(step)
                if step.term is not None:
                    found.append((len(form), step.term))
    return tuple(after_it), found


def is_inside_a_word(text: str, at: int) -> bool:
    """Return whether the letter there goes on with a word: the s of carer's."""
    before = at - 1
    while before >= 0 and text[before] in JOINS and not text[before].isalnum():
        before -= 1
    return before >= 0 and text[before].isalnum()


def bare(word: str) -> str:
    """Return the word without its possessive: carer's is carer."""
    return POSSESSIVE.sub("", word) if "'" in word or "’" in word else word
