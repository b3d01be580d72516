"""Whether a text is in English, and which of its words mix letters of two scripts.

Words of another language are no jargon, they are that language; and a letter that
only looks like ours hides a word from us, by mistake or on purpose.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.language.jargon.lists import vocabulary
from inclusive_meetings.language.made_once import kept_by_text
from inclusive_meetings.language.no_words import DATA

WORD = re.compile(r"[^\W\d_]+")
# No English text of some length is without them, and no other language has them all.
SMALL_WORDS = frozenset(("the", "and", "of", "to", "for", "that", "with", "this"))
SHARE_AT_LEAST = 0.04
SHARE_OF_A_TABLE = 0.2
WORDS_AT_LEAST = 60
LETTERS_LOOKED_AT = 200_000
# Cyrillic letters, and capitals of Greek, beside Latin ones.
OTHERS = "\u0400-\u04ff\u0391-\u03a1\u03a4-\u03a9"
LOOKS_ALIKE = re.compile(f"[{OTHERS}]")
MIXED = re.compile(rf"\w*?(?:[A-Za-z][{OTHERS}]|[{OTHERS}][A-Za-z])\w*")


@kept_by_text
def looks_english(text: str) -> bool:
    """Return whether the text may be English; a short text always may be."""
    said = DATA.sub(" ", text)[:LETTERS_LOOKED_AT]
    words = [word.casefold() for word in WORD.findall(said)]
    if len(words) < WORDS_AT_LEAST:
        return True
    small = sum(word in SMALL_WORDS for word in words)
    if small >= SHARE_AT_LEAST * len(words):
        return True
    # A table has no small words, but words of meetings.
    known = vocabulary()
    return sum(word in known for word in words) >= SHARE_OF_A_TABLE * len(words)


def mixed_words(text: str) -> Iterator[re.Match[str]]:
    """Yield each word in which Latin letters stand beside those that look alike."""
    if not LOOKS_ALIKE.search(text):
        return
    for word in WORD.finditer(text):
        if not word.group().isascii() and MIXED.fullmatch(word.group()):
            yield word
