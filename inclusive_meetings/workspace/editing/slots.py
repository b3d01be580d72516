"""Where a break or a reflection does most good."""

from inclusive_meetings.audit.mending.middle import middle
from inclusive_meetings.model.item import Item, ItemKind

USUAL_MINUTES = 10
MINUTES_OF_BREAK = 15


def place_for_break(items: tuple[Item, ...]) -> int:
    """Return the item before which a break leaves the shortest time to sit.

    Of two places that are as good, the one nearer to the middle.
    """
    places = range(1, len(items))
    half = sum(item.minutes for item in items) / 2
    return min(
        places,
        key=lambda at: (_longest(items, at), abs(_before(items, at) - half)),
        default=len(items),
    )


def place_for_reflection(items: tuple[Item, ...], minutes: int) -> int:
    """Return the item before which so many minutes stand best: about the middle."""
    found = middle(items, minutes)
    return len(items) if found is None else found


def _before(items: tuple[Item, ...], at: int) -> int:
    return sum(item.minutes for item in items[:at])


def _longest(items: tuple[Item, ...], at: int) -> int:
    """Return the longest time without a break, if there were one before `at`."""
    longest = sitting = 0
    for number, item in enumerate(items):
        if number == at or item.kind is ItemKind.BREAK:
            sitting = 0
        if item.kind is not ItemKind.BREAK:
            sitting += item.minutes
        longest = max(longest, sitting)
    return longest
