"""Where the middle of a meeting is, and how long people sit once it is filled."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.place import Passage, Place

EARLIEST, LATEST = 0.3, 0.75
NOWHERE = Passage("", Place("", 1, 1))
REFLECTION = Item(NOWHERE, ItemKind.REFLECTION)


def a_reflection(minutes: int) -> Item:
    """Return a reflection of this length, to be tried in a place."""
    return replace(REFLECTION, minutes=minutes)


def middle(items: Sequence[Item], minutes: int) -> int | None:
    """Return the item before which so many minutes fit best: half of the time is over.

    A break near the middle draws it to its side on which people then sit less.
    """
    total = sum(item.minutes for item in items)
    if not total:
        return None
    before = list(accumulate((item.minutes for item in items), initial=0))
    shares = {
        number: before[number] / total
        for number, item in enumerate(items)
        if item.kind in {ItemKind.TALK, ItemKind.BREAK} and number
    }
    breaks = [
        number
        for number, share in shares.items()
        if EARLIEST <= share <= LATEST and items[number].kind is ItemKind.BREAK
    ]
    chosen = min(breaks or shares, key=lambda n: abs(shares[n] - 0.5), default=None)
    if chosen is None or not breaks:
        return chosen
    sides = [chosen, chosen + 1] if chosen + 1 < len(items) else [chosen]
    return min(sides, key=lambda n: longest_stretch(_with(items, n, minutes)))


def longest_stretch(items: Sequence[Item]) -> int:
    """Return the most minutes that people sit without a break."""
    longest = sitting = 0
    for item in items:
        sitting = 0 if item.kind is ItemKind.BREAK else sitting + item.minutes
        longest = max(longest, sitting)
    return longest


def _with(items: Sequence[Item], number: int, minutes: int) -> list[Item]:
    return [*items[:number], a_reflection(minutes), *items[number:]]
