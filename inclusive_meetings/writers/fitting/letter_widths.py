"""How wide words are on a slide, estimated on the safe side.

Nobody knows which font a machine will use in the end, so letters count as wide as in
the widest of the usual ones: what fits by this estimate fits everywhere.
"""

import unicodedata
from functools import cache, lru_cache
from typing import Final

from inclusive_meetings.document.inlines import (
    Emphasis,
    Inline,
    Inlines,
    Link,
    Strong,
    Struck,
    TermLink,
    Text,
)
from inclusive_meetings.language.made_once import kept_by_identity
from inclusive_meetings.writers.words_on_paper import plain, said

# Widths in parts of the size of the text.
USUAL, CAPITAL, WIDE, NARROW = 0.57, 0.67, 0.92, 0.31
IDEOGRAPH: Final = 1.02
BOLDER: Final = 1.07
# What must not break, an address or a short word, has room in the widest of fonts.
IN_ANY_FONT: Final = 1.12
LINE: Final = 1.37
# Letters with marks above and below need more room between the lines.
TALL_LINE: Final = 1.62
AS_WIDE_AS_A_SPACE: Final = "|"
NO_BREAK: Final = "\u00a0"
LAST_WITHOUT_MARKS: Final = "\u04ff"


def width(words: str, points: float, *, bold: bool = False) -> float:
    """Return the width in points of the words on one line."""
    parts = sum(map(_letter, words))
    return parts * points * (BOLDER if bold else 1)


def longest_word(words: str, points: float) -> float:
    """Return the width in points of the longest word: an address must not break."""
    return max((width(word, points) for word in words.split()), default=0.0)


@lru_cache(maxsize=1024)  # a line is measured alone, with its group, and with its page
def rows(words: str, points: float, room: float, *, bold: bool = False) -> int:
    """Return over how many lines the words run in a room so many points wide."""
    tied = words.replace(NO_BREAK, AS_WIDE_AS_A_SPACE)
    return sum(_rows(each, points, room, bold=bold) for each in tied.split("\n"))


def _rows(words: str, points: float, room: float, *, bold: bool) -> int:
    count, used = 1, 0.0
    space = width(" ", points, bold=bold)
    for word in words.split():
        wide = width(word, points, bold=bold)
        if used and used + space + wide > room:
            count, used = count + 1, 0.0
        else:
            used += space if used else 0
        # A word wider than the room is broken where the line ends.
        broken = int(wide // room) if wide > room else 0
        count += broken
        used += wide - broken * room
    return count


def line_height(words: str, points: float) -> float:
    """Return the height in points of one line of such words."""
    tall = not words.isascii() and max(words) > LAST_WITHOUT_MARKS
    return points * (TALL_LINE if tall and _is_tall(words) else LINE)


def _is_tall(words: str) -> bool:
    return any(unicodedata.bidirectional(each) in {"AL", "R", "NSM"} for each in words)


@kept_by_identity
def unbroken(words: Inlines) -> str:
    """Return the words with each link as one word: some programs never break one."""
    return "".join([_unbroken(word) for word in words])


def _unbroken(word: Inline) -> str:
    match word:
        case Text(words):
            return said(words)
        case Link() | TermLink():
            return plain((word,)).replace(" ", AS_WIDE_AS_A_SPACE)
        case Strong(words) | Emphasis(words) | Struck(words):
            return unbroken(words)
        case _:  # nothing else holds links
            return plain((word,))


@cache
def _letter(letter: str) -> float:
    if letter in "iljtfI.,:;'’|!()[] -":
        return NARROW
    if letter in "mwMW@%—…":
        return WIDE
    if unicodedata.combining(letter) or unicodedata.category(letter) == "Mn":
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return IDEOGRAPH
    return CAPITAL if letter.isupper() else USUAL
