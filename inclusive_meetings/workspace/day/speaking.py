"""For how long each group has spoken: groups, never persons."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from inclusive_meetings.model.day import Group, Turn
from inclusive_meetings.workspace.day.clock import LEFT_OPEN, NO_TIME

COUNTED = (Group.THEIRS, Group.STAFF, Group.SILENCE)


def speaks_now(turns: tuple[Turn, ...]) -> Group:
    """Return which group is being counted."""
    return turns[-1].who if turns else Group.NOBODY


def spoken(turns: tuple[Turn, ...], now: datetime) -> Mapping[Group, timedelta]:
    """Return how long each group has spoken until now; nothing where nobody counted.

    A turn that nobody ended, in a program that was left open, counts for nothing.
    """
    found: dict[Group, timedelta] = {}
    ends = [turn.at for turn in turns[1:]] + [now]
    for turn, end in zip(turns, ends, strict=False):
        passed = max(end - turn.at, NO_TIME)
        if turn.who is not Group.NOBODY and passed <= LEFT_OPEN:
            found[turn.who] = found.get(turn.who, NO_TIME) + passed
    return found
