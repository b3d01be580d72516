"""A text as its runs of letters and digits, all signs between them as good as spaces.

A word such as “carer's” or “A&E” is more than one run. So runs only tell where it is
worth looking: what has other runs than a term is not that term. To make them takes a
few steps for a whole text and none for each word.
"""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

# What English texts have beside plain letters. The table of all signs is quick only
# in a text without any that is not ASCII.
USUAL_SIGNS = "’‘“”–—‐‑…•£·\u00a0\u00ad\u200b"
# Far more than any text has; only one that wants to fill the memory has others.
REMEMBERED_AT_MOST = 50_000


class _Folds(dict[int, str]):
    """What each character becomes: small letters, a space for all signs.

    Character by character, just as a text is folded. A few letters become two.
    """

    def __missing__(self, code: int) -> str:
        fold = "".join(c if c.isalnum() else " " for c in chr(code).casefold())
        if len(self) < REMEMBERED_AT_MOST:
            self[code] = fold
        return fold


_FOLDS = _Folds()


def in_runs(text: str) -> str:
    """Return the text in small letters, each sign a space; seldom it gets longer."""
    if not text.isascii():
        for sign in USUAL_SIGNS:
            text = text.replace(sign, " ")
    return text.translate(_FOLDS)


def runs_of(words: str) -> tuple[str, ...]:
    """Return the runs of some words: “A&E plan” has three."""
    if words.isalnum() and words.isascii():
        return (words.lower(),)
    return tuple(in_runs(words).split())


def places_in(text: str, folded: str) -> Callable[[int], int]:
    """Return what tells for a place in the folded text its place in the text."""
    if len(folded) == len(text):
        return int
    ends = list(accumulate(len(_FOLDS[ord(c)]) for c in text))
    return lambda place: bisect_right(ends, place)
