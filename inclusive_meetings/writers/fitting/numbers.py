"""Columns of numbers stand at the right of their cells: pounds under pounds.

At the left, £412.00 and £1,284.50 look as if they were of one size.
"""

import re
from collections.abc import Sequence
from typing import Final

from inclusive_meetings.document.nodes import Table
from inclusive_meetings.writers.words_on_paper import plain

# With a sign, a currency and a unit; but no time, no date and no telephone number.
NUMBER: Final = (
    r"(?!0\d)\(?[-−–+±~<>≤≥]?\s?[£€$]?\s?(?!0\d)\d[\d,. ]*"
    r"(?:%|p|k|m|bn|km|kg|h|hrs?|hours?|mins?|minutes?)?\)?"
)
GAP: Final = 24
STANDS_FOR_NONE: Final = frozenset(("", "-", "–", "—", "n/a", "N/A"))


def gaps_behind(numbers: Sequence[bool]) -> tuple[int, ...]:
    """Return how many points more are free behind each column.

    Words that begin right behind a number would be read as its unit.
    """
    return tuple(
        GAP * (is_number and not after)
        for is_number, after in zip(numbers, [*numbers[1:], True], strict=True)
    )


def columns_of_numbers(table: Table) -> tuple[bool, ...]:
    """Return of each column whether it holds numbers.

    Never of the first: what stands there is what a row is about.
    """
    is_number = re.compile(NUMBER).fullmatch
    columns = (tuple(row[at] for row in table.rows) for at in range(len(table.heads)))
    return tuple(
        at > 0
        and bool(said := {plain(cell).strip() for cell in column} - STANDS_FOR_NONE)
        and all(map(is_number, said))
        for at, column in enumerate(columns)
    )
