"""The sentences of a text that are too long to follow, and no other measure of it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from inclusive_meetings.language.plainness.readable import readable
from inclusive_meetings.language.plainness.sentences import Sentence, sentences

# GOV.UK: "more than 25 words: try to split" (insidegovuk.blog.gov.uk, 4 August 2014).
WORDS_IN_A_SENTENCE_AT_MOST = 25
LETTERS_SHOWN = 80
SPACE = re.compile(r"\s")


class LongSentence(NamedTuple):
    """A sentence of more than 25 words: where it begins, and how it begins."""

    start: int
    words: int
    text: str


def long_sentences(text: str) -> tuple[LongSentence, ...]:
    """Return the long sentences of a text in Markdown or plain text, in order."""
    found = sentences(readable(text, wrapped=True))
    return tuple(long for each in found for long in long_sentence(text, each))


def long_sentence(text: str, sentence: Sentence) -> Iterator[LongSentence]:
    """Yield the sentence of the text if it is a long one."""
    many = len(sentence.words)
    if many > WORDS_IN_A_SENTENCE_AT_MOST:
        yield LongSentence(sentence.start, many, _shortened(text, sentence))


def _shortened(text: str, sentence: Sentence) -> str:
    """Return how the sentence begins, as written, with spaces for line breaks."""
    whole = text[sentence.start : min(sentence.end, sentence.start + LETTERS_SHOWN)]
    shown = SPACE.sub(" ", whole)
    if sentence.end - sentence.start <= LETTERS_SHOWN:
        return shown
    return f"{shown.rpartition(' ')[0] or shown}…"
