"""Lines that say the same in two languages: “Croeso / Welcome”.

A board in Wales writes its titles so, by law. The half in English is then not in the
language of the agenda, and an English voice is to read it, as it reads our sentences.
"""

import re
from collections import Counter
from collections.abc import Iterable

WORD = re.compile(r"[^\W\d_]+")
BETWEEN = " / "
SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
WORDS_OF_A_SENTENCE = 3
FIRST, SECOND = 0, 1
# One word of German may be one of English, too.
LINES_AT_LEAST = 2


def without_english(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the texts of an author without the English side of such lines.

    It is the first or the second of all of them, if it is in most. Where there are
    such lines, whole sentences in English are left out, too.
    """
    whole = tuple(texts)
    lines = [line for text in whole if BETWEEN in text for line in text.split("\n")]
    both = [found for line in lines if (found := _both_sides(line))]
    if len(both) < LINES_AT_LEAST:
        return whole
    sides = Counter(_english_side(*found) for found in both)
    english = max((FIRST, SECOND), key=sides.__getitem__)
    if sides[english] < LINES_AT_LEAST or 2 * sides[english] <= len(both):
        return whole
    other = SECOND if english == FIRST else FIRST
    return tuple(SENTENCE.sub(_unless_english, _one_side(t, other)) for t in whole)


def _both_sides(line: str) -> tuple[str, str] | None:
    """Return what stands before and behind the stroke, if there are words on both."""
    first, _, second = line.partition(BETWEEN)
    return (first, second) if WORD.search(first) and WORD.search(second) else None


def _one_side(text: str, side: int) -> str:
    lines = text.split("\n")
    return "\n".join(found[side] if (found := _both_sides(o)) else o for o in lines)


def _unless_english(sentence: re.Match[str]) -> str:
    said = sentence.group()
    is_long = len(WORD.findall(said)) >= WORDS_OF_A_SENTENCE
    return "" if is_long and _is_english(said) else said


def _english_side(first: str, second: str) -> int | None:
    """Return which of two sides is in English, where the other is not."""
    is_first, is_second = _is_english(first), _is_english(second)
    if is_first is is_second:
        return None
    return FIRST if is_first else SECOND


def _is_english(words: str) -> bool:
    # Loaded here: hardly any agenda has such lines.
    from inclusive_meetings.language.jargon.lists import vocabulary  # noqa: PLC0415 - as above

    found = WORD.findall(words)
    known = sum(word.casefold() in vocabulary() for word in found)
    return 2 * known > len(found)
