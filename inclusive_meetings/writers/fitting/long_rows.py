"""A row of a table with more to read than one slide may have goes on in a row below.

What it is about stands in both; “…” is where a cell goes on.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from inclusive_meetings.document.deck import WORDS_AT_MOST
from inclusive_meetings.document.inlines import Inlines, Text
from inclusive_meetings.writers.fitting.cuts import count, cut, in_two, words_read
from inclusive_meetings.writers.words_on_paper import plain

Row = tuple[Inlines, ...]
WORDS_OF_A_LABEL: Final = 5
# Without a space: it is no word to be cut off again.
GOES_ON: Final = Text("…")
SENTENCE_MARKS: Final = ".!?…۔।؟"


def row_parts(row: Row) -> Iterator[Row]:
    """Yield the row, or as few as can be of at most 25 words, none of them lost."""
    left = row
    while sum(map(words_read, left)) > WORDS_AT_MOST:
        most = _share(left)
        both = tuple(
            in_two(cell, most) if words_read(cell) > most else (cell, ())
            for cell in left
        )
        part, left = continued(left, both)
        yield part
    yield left


def _share(row: Row) -> int:
    """Return how many words a cell may have, so that all have 25 together."""
    sizes = [words_read(cell) for cell in row]
    shares = range(WORDS_AT_MOST, 1, -1)
    fits = (
        most for most in shares if sum(min(n, most) for n in sizes) <= WORDS_AT_MOST
    )
    return next(fits, 1)


def continued(row: Row, both: Sequence[tuple[Inlines, Inlines]]) -> tuple[Row, Row]:
    """Return a row in two, of whose cells both parts are given."""
    first = tuple(_open_ended(said) if more else said for said, more in both)
    rest = [(GOES_ON, *more) if more else () for _, more in both]
    if not rest[0]:
        rest[0] = _label(row[0])
    return first, tuple(rest)


def _open_ended(said: Inlines) -> Inlines:
    """Return the words with the mark that they go on, unless a sentence ends there."""
    return said if plain(said)[-1:] in SENTENCE_MARKS else (*said, GOES_ON)


def _label(cell: Inlines) -> Inlines:
    """Return what a row is about, in a few words."""
    if count(cell) <= WORDS_OF_A_LABEL:
        return cell
    return (*cut(cell, WORDS_OF_A_LABEL)[0], GOES_ON)
