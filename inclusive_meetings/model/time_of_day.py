"""Times of day as minutes, and back."""

from datetime import time

MINUTES_OF_A_DAY = 24 * 60


def minutes_of(moment: time) -> int:
    """Return the minutes since midnight."""
    return moment.hour * 60 + moment.minute


def clock(minutes: int) -> time:
    """Return the time of day that many minutes after midnight, past it if need be."""
    return time(minutes // 60 % 24, minutes % 60)
