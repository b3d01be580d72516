"""Where each sentence of a text begins and ends, and its words.

Headings, list items and table cells are sentences too: the NHS guide puts a full
stop behind each before it counts.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from inclusive_meetings.language.plainness.full_stops import ends_a_sentence
from inclusive_meetings.language.plainness.readable import BREAK, INVISIBLE
from inclusive_meetings.language.plainness.words import WORD

# “… for all.¹ The next …”: the number of a footnote.
NOTE = "[⁰¹²³⁴-⁹]*+"
END = re.compile(
    rf"([.!?…।۔؟]++[\"'”’»)\]{INVISIBLE}]*+)[*_~]*+{NOTE}"
    r"(?=\s|\Z|(?<=[a-z][a-z]\.)[A-Z][a-z])"
    r"|([。！？]++[”’」』]*+)"
    rf"|{BREAK}|\n[ \t\r]*+\n"
)
SHORTENING = 1  # the group with marks that may only shorten a word
OPENS = frozenset("\"'“‘(")


class Sentence(NamedTuple):
    """A sentence between two offsets of the text, end not included."""

    start: int
    end: int
    words: list[str]


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a text in order; none is without a word.

    The text is one that `readable` gave; plain prose may be given as it is. Each
    word of a sentence is as written there. A sentence begins with its first word,
    or the quote or bracket that opens before it.
    """
    start = 0
    for found in END.finditer(text):
        group = found.lastindex or 0
        if group == SHORTENING and not ends_a_sentence(text, start, found):
            continue
        stop = found.end(group) if group else found.start()
        yield from _sentence(text, start, stop, has_mark=group > 0)
        start = found.end()
    yield from _sentence(text, start, len(text), has_mark=False)


def _sentence(
    text: str, start: int, stop: int, *, has_mark: bool
) -> Iterator[Sentence]:
    words = WORD.findall(text, start, stop)
    if not words:
        return
    first = text.find(words[0], start, stop)
    if first > start and text[first - 1] in OPENS:
        first -= 1
    if not has_mark:
        stop = text.rfind(words[-1], start, stop) + len(words[-1])
    yield Sentence(first, stop, words)
