"""Words with capitals that follow one another, and the small words that join them.

“Health and Wellbeing Board of the City Council” is three rows, joined by “and” and
by “of the”. Whether two rows are one name is for the reader of the rows to say.
"""

import re
from typing import NamedTuple

from inclusive_meetings.language.made_once import kept_by_text

WORD = r"[A-Z][\w’'-]{1,24}"
JOIN = (
    r"(?: (?:and|of|for|the|on|in|to|with|from|&|/|and the|of the|for the|to the) "
    r"|, and |, | )"
)
# One sign stands first, so that the search can leap from one to the next: a capital,
# or the 1 of “10 Downing Street”.
RUN = re.compile(
    rf"[1A-Z](?:(?<=1)0|(?<!1)(?<!\w.)[\w’'-]{{1,24}}+)(?:{JOIN}{WORD}){{1,11}}"
)
JOINED = frozenset(("and", "&", ", and"))
PIECE = re.compile(r"[^\s,]+")


class Piece(NamedTuple):
    """A word with a capital, and what joins it to the one before: "" is a space."""

    start: int
    end: int
    word: str
    join: str


@kept_by_text
def runs(text: str) -> tuple[re.Match[str], ...]:
    """Return the places where words with capitals follow one another."""
    return tuple(RUN.finditer(text))


def pieces_of(run: str) -> list[Piece]:
    """Return the words with capitals of a run."""
    found: list[Piece] = []
    last_end = 0
    for piece in PIECE.finditer(run):
        word = piece.group()
        if word[0].isupper() or word[0].isdigit():
            join = run[last_end : piece.start()].strip()
            found.append(Piece(piece.start(), piece.end(), word, join))
            last_end = piece.end()
    return found
