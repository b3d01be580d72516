"""A short form and what a text says it stands for, with where both are written."""

from typing import NamedTuple


class Definition(NamedTuple):
    """A short form that the text explains: BCF, for Better Care Fund.

    Starts are offsets into the text. White space in `long` is collapsed, and
    marks of Markdown are left out of it; otherwise both are as written.
    """

    short: str
    long: str
    short_start: int
    long_start: int


def one_line(words: str) -> str:
    """Return the words with one space between them."""
    return " ".join(words.split())
