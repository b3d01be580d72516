"""“Noted” records a decision where a sentence or a line ends with it.

“The report be noted.” is one, “it was noted that it rained” tells what somebody said.
The wordings in the lists cannot say where a sentence ends.
"""

import re
from collections.abc import Iterator
from itertools import chain

from inclusive_meetings.language.jargon.hits import Hit
from inclusive_meetings.model.jargon import JargonKind

WORD = "noted"
# The search leaps to letters that are rare, and looks before them for the first.
AT_AN_END = tuple(
    re.compile(rf"{word}(?=[.;]?[ \t]*(?:\n|\Z|(?<=[.;] )[A-Z(]))")
    for word in ("oted(?<=[nN]oted)", "NOTED")
)
# “What was noted” and “Nothing was noted” are of whoever wrote it down.
BEFORE = re.compile(
    r"(?:(?<![Ww]hat )(?<!othing )\b(?:be|been|was|were|is|are|and)\s+|\t|  )\Z"
)
LOOKED_BACK = 16


def noted(text: str) -> Iterator[Hit]:
    """Yield each “noted” that ends what was decided."""
    for found in chain.from_iterable(one.finditer(text) for one in AT_AN_END):
        start, end = found.end() - len(WORD), found.end()
        if BEFORE.search(text, max(0, start - LOOKED_BACK), start):
            yield Hit(start, end, WORD, JargonKind.SENSE, weak=True)
