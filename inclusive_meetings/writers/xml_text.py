"""Characters that office files and calendars cannot hold are left out."""

import re

from inclusive_meetings.files.decode import is_printed

# Compiled for the few words that have one of them.
FORBIDDEN = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
LONGEST_PROPERTY = 255


def clean(words: str) -> str:
    """Return the words without what XML cannot hold."""
    return words if is_printed(words) else re.sub(FORBIDDEN, "", words)


def escaped(words: str) -> str:
    """Return the words so that nothing in them is markup, nor ends an attribute.

    Python's own way brings the names of all letters along: a hundredth of a deck.
    """
    return words.translate(MARKUP)


def short(words: str) -> str:
    """Return the words as a file's property can hold them: one line, 255 letters."""
    return " ".join(clean(words).split())[:LONGEST_PROPERTY]
