"""How many words a slide holds, beside its title: more are read instead of heard."""

from typing import Final

from inclusive_meetings.document.inlines import Inlines
from inclusive_meetings.document.nodes import Definition, Paragraph
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.written import spoken

WORDS_AT_MOST: Final = 25


def length(said: str) -> int:
    """Return how many words there are to read: a time or a number alone is none."""
    return sum(any(map(str.isalpha, word)) for word in said.split())


def length_of_entry(entry: Definition, wording: Wording) -> int:
    """Return how many words a word with its meaning has, in the first language."""
    first = entry.meaning[0]
    meaning: Inlines = first.words if isinstance(first, Paragraph) else ()
    return length(spoken(entry.term, wording)) + length(spoken(meaning, wording))
