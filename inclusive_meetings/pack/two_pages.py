"""Two pages of A4 at 12 point, with headings: what must wait for elsewhere.

They hold 650 to 750 words. A person's own plan always stays whole; only words
that another document explains too give way.
"""

from dataclasses import fields, is_dataclass

from inclusive_meetings.document.nodes import Blocks
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.meanings import WORDS_AT_MOST, meaning

WORDS_FOR_ONE_PERSON = 620
EXPLAINED_AT_LEAST = 2


def word_count(node: object) -> int:
    """Return how many words stand in a document, or in any piece of one."""
    if isinstance(node, str):
        return len(node.split())
    if isinstance(node, tuple):
        return sum(map(word_count, node))
    if not is_dataclass(node):
        return 0
    return sum(word_count(getattr(node, part.name)) for part in fields(node))


def that_fit(
    words: tuple[WordUsed, ...], blocks: Blocks, wording: Wording
) -> tuple[WordUsed, ...]:
    """Return the first of the words, as many as two pages have room for."""
    room = WORDS_FOR_ONE_PERSON - word_count(blocks)
    for count, word in enumerate(words[:WORDS_AT_MOST]):
        room -= word_count((word.term.term, meaning(word, wording)))
        if room < 0 and count >= EXPLAINED_AT_LEAST:
            return words[:count]
    return words[:WORDS_AT_MOST]
