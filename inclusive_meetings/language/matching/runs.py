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

ASCII = 128
# A text in one language has fewer signs and capitals beside those of ASCII.
FEW = 100
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
_IN_ASCII = bytes(range(ASCII))


def in_runs(text: str) -> str:
    """Return the text in small letters, each sign a space; seldom it gets longer."""
    octets = text.encode(errors="surrogatepass")
    folded = octets.translate(_ASCII).decode(errors="surrogatepass")
    if folded.isascii():
        return folded
    others = octets.translate(None, _IN_ASCII).decode(errors="surrogatepass")
    changed = [sign for sign in set(others) if _FOLDS[ord(sign)] != sign]
    if len(changed) > FEW:
        return folded.translate(_FOLDS)
    # What a sign becomes stays as it is, so that they can change one after another.
    for sign in changed:
        folded = folded.replace(sign, _FOLDS[ord(sign)])
    return folded


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
