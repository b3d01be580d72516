"""How wide letters of Arial are: where lines will break on most machines.

Whether words fit is asked of `letter_widths`, which is on the safe side. Here lines
must break where people see them break. Fonts made in place of Arial have its widths.
"""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

# By width in thousandths of the size. What stands in neither is as wide as most are.
THOUSANDTHS: Final = 1000
MOST: Final = 556
REGULAR: Final = {
    191: "'",
    222: "ijl‘’",
    260: "|",
    278: " !,./:;I[\\]ft\u00a0",
    333: "()-r`“”",
    334: "{}",
    355: '"',
    389: "*",
    469: "^",
    500: "Jckszvxy",
    556: "#$0123456789?L_abdeghnopqu£–",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1000: "—…",
    1015: "@",
}
BOLD: Final = {
    238: "'",
    278: " ,./I\\ijl‘’\u00a0",
    333: "!()-:;[]`ft",
    389: "*r{}",
    474: '"',
    500: "z“”",
    556: "#$0123456789J_aceksvxy£–",
    584: "+<=>~",
    611: "?FLTZbdghnopqu",
    667: "EPSVXY",
    722: "&ABCDHKNRU",
    778: "GOQw",
    833: "M",
    889: "%m",
    944: "W",
    975: "@",
    1000: "—…",
}


def _letters(widths: Mapping[int, str]) -> dict[str, int]:
    return {letter: wide for wide, letters in widths.items() for letter in letters}


WIDTHS: Final = {False: _letters(REGULAR), True: _letters(BOLD)}


def letter_widths(words: str, *, bold: bool) -> list[int]:
    """Return the width of each letter, in thousandths of the size of the words."""
    widths = WIDTHS[bold]
    try:
        return [widths[each] for each in words]
    except KeyError:
        return [widths.get(each) or _other(each, bold=bold) for each in words]


def in_arial(words: str, points: float, *, bold: bool = False) -> float:
    """Return the width of the words on one line, in points."""
    return sum(letter_widths(words, bold=bold)) * points / THOUSANDTHS


@lru_cache(maxsize=256)  # few letters of our alphabet have marks
def _other(letter: str, *, bold: bool) -> int:
    """Return the width of a letter that has none of its own: `é` is as wide as `e`."""
    plain = unicodedata.normalize("NFD", letter)[0]
    return WIDTHS[bold].get(plain, MOST)
