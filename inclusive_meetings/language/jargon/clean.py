"""The text as it is searched: lines that only wrap are joined, unseen signs are out.

A PDF ends its lines where the page does, and other programs put signs of no width
into words. Neither may hide a word. Places stay those of the text as it was.
"""

import re
from bisect import bisect_right

from inclusive_meetings.language.made_once import kept_by_text

# A long line that goes on in the next one; a short one is an entry of a list.
WRAPPED = re.compile(r"\n(?<=[^\n]{40}\n)(?=[^\s|•*#>-])")
# Soft hyphen, signs of no width, marks of direction, byte order mark. Readers of files
# take out most of them, but have to leave the joiners, which other scripts need.
UNSEEN = "\u00ad\ufeff" + "".join(
    chr(code)
    for first, last in ((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2069))
    for code in range(first, last + 1)
    if code != 0x2065  # noqa: PLR2004 - no sign has this number
)


# The number of a footnote is no part of the word that it stands behind.
RAISED = "¹²³⁴⁵⁶⁷⁸⁹⁰"


@kept_by_text
def cleaned(text: str) -> "Clean":
    """Return the text without what cannot be seen."""
    return Clean(text)


class Clean:
    """One text without what cannot be seen, which knows where each sign was."""

    def __init__(self, text: str) -> None:
        self._cuts: list[int] = []
        self._shifts: list[int] = []
        unseen = "".join(sign for sign in UNSEEN if sign in text)
        if unseen:
            text = self._without(unseen, text)
        for sign in RAISED:
            text = text.replace(sign, " ")
        self.text = WRAPPED.sub(" ", text)

    def _without(self, unseen: str, text: str) -> str:
        pieces, gone, start = [], 0, 0
        # Written twice so that the search can leap to the first.
        for found in re.finditer(f"[{unseen}][{unseen}]*", text):
            pieces.append(text[start : found.start()])
            start = found.end()
            gone += len(found.group())
            self._cuts.append(start - gone)
            self._shifts.append(gone)
        return "".join((*pieces, text[start:]))

    def was_at(self, offset: int) -> int:
        """Return where the sign stood in the text as it was."""
        cut = bisect_right(self._cuts, offset) - 1
        return offset if cut < 0 else offset + self._shifts[cut]
