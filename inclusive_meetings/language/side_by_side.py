"""Lines that say the same in two languages: “Croeso / Welcome”.

A board in Wales writes its titles so, by law. The half in English is then not in the
language of the agenda, and an English voice is to read it, as it reads our sentences.
"""

import re
from collections import Counter
from collections.abc import Iterable

WORD = re.compile(r"[^\W\d_]+")
SIDES = re.compile(r"^(?P<first>.*?\w.*?)\s/\s(?P<second>.*\w.*)$", re.MULTILINE)
SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
WORDS_OF_A_SENTENCE = 3
# One word of German may be one of English, too.
LINES_AT_LEAST = 2


def without_english(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the texts of an author without the English side of such lines.

    It is the first or the second of all of them, if it is in most. Where there are
    such lines, whole sentences in English are left out, too.
    """
    whole = tuple(texts)
    lines = [line for text in whole if " / " in text for line in SIDES.finditer(text)]
    if len(lines) < LINES_AT_LEAST:
        return whole
    sides = Counter(_english_side(*line.groups()) for line in lines)
    side = max(("first", "second"), key=sides.__getitem__)
    if sides[side] < LINES_AT_LEAST or 2 * sides[side] <= len(lines):
        return whole
    other = r"\g<second>" if side == "first" else r"\g<first>"
    return tuple(SENTENCE.sub(_unless_english, SIDES.sub(other, t)) for t in whole)


def _unless_english(sentence: re.Match[str]) -> str:
    said = sentence.group()
    is_long = len(WORD.findall(said)) >= WORDS_OF_A_SENTENCE
    return "" if is_long and _is_english(said) else said


def _english_side(first: str, second: str) -> str:
    """Return which of two sides is in English, where the other is not."""
    is_first, is_second = _is_english(first), _is_english(second)
    if is_first is is_second:
        return ""
    return "first" if is_first else "second"


def _is_english(words: str) -> bool:
    # Loaded here: hardly any agenda has such lines.
    from inclusive_meetings.language.jargon.lists import vocabulary  # noqa: PLC0415 - as above

    found = WORD.findall(words)
    known = sum(word.casefold() in vocabulary() for word in found)
    return 2 * known > len(found)
