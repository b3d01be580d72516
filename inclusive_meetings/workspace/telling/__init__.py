"""All that is told of one person, question, line or word: labels and words, in order.

A label is the key of a text, or the text itself. Screens draw them, questions say them.
"""

from inclusive_meetings.workspace.saying import has, say

Told = tuple[tuple[str, str], ...]


def label(key: str) -> str:
    """Return the label of a key, or the label that was given."""
    return say(key) if has(key) else key


def present(*pairs: tuple[str, str]) -> Told:
    """Return the pairs that say something."""
    return tuple(pair for pair in pairs if pair[1])
