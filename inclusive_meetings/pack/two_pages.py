"""Two pages of A4 hold about 750 words at 12 point: what must wait for elsewhere.

A person's own plan always stays whole. Only words that another document
explains too give way. Title, greeting and notice need the rest of the 750.
"""

from dataclasses import fields, is_dataclass

from inclusive_meetings.document.nodes import Blocks
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.meanings import WORDS_AT_MOST, meaning

WORDS_FOR_ONE_PERSON = 690
EXPLAINED_AT_LEAST = 3


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
