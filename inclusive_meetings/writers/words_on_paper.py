"""The words of a line as a writer needs them: for comparisons, and for plain text."""

from functools import partial
from typing import Final

from inclusive_meetings.document.inlines import Inlines, struck_out
from inclusive_meetings.document.words_alone import (
    Way,
    as_they_are,
    without_address,
    words_alone,
)
from inclusive_meetings.language.made_once import kept_by_identity
from inclusive_meetings.writers.address import safe_address
from inclusive_meetings.writers.xml_text import clean


def said(words: str) -> str:
    """Return words of one line without control characters and line ends."""
    # A terminal or a mail program would obey some of these instead of showing them.
    return clean(words.replace("\r", "").replace("\n", " "))


ON_PAPER: Final = Way(text=said)


@kept_by_identity  # a slide asks for its lines again and again, to see what fits
def plain(words: Inlines) -> str:
    """Return the words alone, as they are seen."""
    return words_alone(words, ON_PAPER)


def plain_text(words: Inlines, *, struck: str = "") -> str:
    """Return the words with the addresses of links behind theirs.

    `struck` says of words that they are struck out; "" where that is seen.
    """
    mark = partial(struck_out, label=struck) if struck else as_they_are
    return words_alone(words, Way(text=said, struck=mark, link=_with_address))


def _with_address(words: str, address: str) -> str:
    shown = safe_address(address)
    # In an e-mail there is no file beside this one to open.
    if ":" not in shown:
        return without_address(words, address)
    bare = shown.removeprefix("mailto:").removeprefix("tel:")
    if bare in words or bare in words.replace(" ", ""):
        return words
    return f"{words} ({bare})"
