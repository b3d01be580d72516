"""How long nobody may type before what was typed is taken and looked at.

Looking takes a moment, longer for a long agenda or on a slow machine, and whoever
types a word wants it looked at once, not at each letter. A pause that is short beside
the looking itself is not felt; one that is as long for everybody makes all wait.
"""

LEAST_SECONDS, MOST_SECONDS = 0.02, 0.3
SHARE_OF_LOOKING = 0.5


def pause_after(looking: float) -> float:
    """Return the seconds to wait, where looking took so many seconds the last time."""
    return min(max(looking * SHARE_OF_LOOKING, LEAST_SECONDS), MOST_SECONDS)
