"""What the facts of a place are called, wherever they are asked."""

from inclusive_meetings.workspace.saying import say


def label(key: str) -> str:
    """Return what is asked for, such as “The way there: buses, the last bus”."""
    return say("venue.name-of" if key == "name" else f"venue.{key}")


def short_label(key: str) -> str:
    """Return the same without the examples in brackets behind it."""
    return label(key).partition(" (")[0]
