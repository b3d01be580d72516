"""“Noted” records a decision where a sentence or a line ends with it.

“The report be noted.” is one, “it was noted that it rained” tells what somebody said.
The wordings in the lists cannot say where a sentence ends.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.language.jargon.hits import Hit
from inclusive_meetings.model.jargon import JargonKind

# No \b before it: the search leaps to the word.
AT_AN_END = re.compile(r"(noted|Noted|NOTED)(?=[.;]?[ \t]*(?:\n|\Z|(?<=[.;] )[A-Z(]))")
# “What was noted” and “Nothing was noted” are of whoever wrote it down.
BEFORE = re.compile(
    r"(?:(?<![Ww]hat )(?<!othing )\b(?:be|been|was|were|is|are|and)\s+|\t|  )\Z"
)
LOOKED_BACK = 16


def noted(text: str) -> Iterator[Hit]:
    """Yield each “noted” that ends what was decided."""
    for found in AT_AN_END.finditer(text):
        start = found.start()
        if BEFORE.search(text, max(0, start - LOOKED_BACK), start):
            form = found.group().lower()
            yield Hit(start, found.end(), form, JargonKind.SENSE, weak=True)
