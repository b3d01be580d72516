"""The places where somebody's title stands before a name: Mr, Cllr, Dame.

Names are looked for in several ways, and a long text is searched once for all.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.language.made_once import kept_by_text

OF_ONE = "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Sir|Dame|Rev|Revd"
OF_SEVERAL = "Cllrs|Councillors|Drs"
# These stand before other words too: “the Chair Ward Councillors asked”.
OF_A_JOB = (
    "Clr|Lord|Lady|Canon|Father|Sister|Imam|Rabbi|Ald|Alderman|Baroness|Judge"
    "|Chair|Sgt|PC|PCSO|Inspector|Insp|Supt|Hon|Madam|President|Provost|Bailie"
)
# No \b before it: the search leaps from capital to capital.
TITLE = re.compile(rf"(?:{OF_ONE}|{OF_SEVERAL}|{OF_A_JOB})(?=\.? )")


@kept_by_text
def _titles(text: str) -> tuple[int, ...]:
    return tuple(found.start() for found in TITLE.finditer(text))


def with_a_title(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield where the pattern, which begins with a title, fits; none overlaps."""
    end = 0
    for place in _titles(text):
        if place >= end and (found := pattern.match(text, place)):
            end = found.end()
            yield found
