"""A text as its runs of letters and digits, all signs between them as good as spaces.

A word such as “carer's” or “A&E” is more than one run. So runs only tell where it is
worth looking: what has other runs than a term is not that term. To make them takes a
few steps for a whole text and none for each word.
"""

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate
from operator import add

# What English texts have beside plain letters.
USUAL_SIGNS = "’‘“”–—‐‑…•£·\u00a0\u00ad\u200b"
NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
ASCII = 128
# Far more than any text has; only one that wants to fill the memory has others.
REMEMBERED_AT_MOST = 50_000


class _Folds(dict[int, str]):
    """What each character becomes: small letters, a space for all signs.

    Character by character, just as a text is folded. A few letters become two or
    three; those that were met are the `longer` ones.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longer: set[str] = set()

    def __missing__(self, code: int) -> str:
        fold = "".join(c if c.isalnum() else " " for c in chr(code).casefold())
        if len(fold) > 1:
            self.longer.add(chr(code))
        if len(self) < REMEMBERED_AT_MOST:
            self[code] = fold
        return fold


_FOLDS = _Folds()
# In UTF-8 every octet of other letters is above these, and stays as it is.
_ASCII = bytes(ord(_FOLDS[code]) if code < ASCII else code for code in range(256))


def in_runs(text: str) -> str:
    """Return the text in small letters, each sign a space; seldom it gets longer."""
    octets = text.encode(errors="surrogatepass").translate(_ASCII)
    text = octets.decode(errors="surrogatepass")
    if text.isascii():
        return text
    for sign in USUAL_SIGNS:
        text = text.replace(sign, " ")
    if text.isascii():
        return text
    return NOT_ASCII.sub(_fold, text)


def _fold(letters: re.Match[str]) -> str:
    return letters.group().translate(_FOLDS)


def runs_of(words: str) -> tuple[str, ...]:
    """Return the runs of some words: “A&E plan” has three."""
    if words.isalnum() and words.isascii():
        return (words.lower(),)
    return tuple(in_runs(words).split())


def places_in(text: str, folded: str) -> Callable[[int], int]:
    """Return what tells for a place in the folded text its place in the text."""
    if len(folded) == len(text):
        return int
    longer = re.compile(f"[{''.join(_FOLDS.longer)}]")
    places = [found.start() for found in longer.finditer(text)]
    more = [len(_FOLDS[ord(text[place])]) - 1 for place in places]
    sums = list(accumulate(more, initial=0))
    starts = list(map(add, places, sums))

    def place_of(place: int) -> int:
        number = bisect_left(starts, place)
        before = places[number - 1] if number else 0
        return max(before, place - sums[number])

    return place_of
