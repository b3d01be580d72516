"""The words of a line and nothing else: for names, comparisons and plain text."""

from inclusive_meetings.document.inlines import (
    Emphasis,
    InLanguage,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Struck,
    TermLink,
    Text,
    struck_out,
)
from inclusive_meetings.writers.address import safe_address
from inclusive_meetings.writers.xml_text import clean


def plain(words: Inlines, *, addresses: bool = False, struck: str = "") -> str:
    """Return the words; with `addresses`, those of links stand after their words.

    `struck` says of words that they are struck out; "" where that is seen.
    """
    return "".join([_plain(w, addresses=addresses, struck=struck) for w in words])


def said(words: str) -> str:
    """Return words of one line without control characters and line ends."""
    # A terminal or a mail program would obey some of these instead of showing them.
    return clean(words.replace("\r", "").replace("\n", " "))


def _plain(word: Inline, *, addresses: bool, struck: str) -> str:
    match word:
        case Text(text):
            return said(text)
        case Strong(words) | Emphasis(words) | TermLink(words):
            return plain(words, addresses=addresses, struck=struck)
        case InLanguage(words=words):
            return plain(words, addresses=addresses, struck=struck)
        case Struck(words):
            inner = plain(words, addresses=addresses, struck=struck)
            return struck_out(inner, struck) if struck else inner
        case Link(words, address):
            shown = safe_address(address) if addresses else ""
            return _link(plain(words, struck=struck), shown)
        case LineBreak():
            return "\n"


def _link(words: str, address: str) -> str:
    # In an e-mail there is no file beside this one to open.
    if ":" not in address:
        return words
    bare = address.removeprefix("mailto:").removeprefix("tel:")
    if bare in words or bare in words.replace(" ", ""):
        return words
    return f"{words} ({bare})"
