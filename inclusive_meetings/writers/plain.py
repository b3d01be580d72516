"""The words of a line and nothing else: for names, comparisons and plain text."""

from inclusive_meetings.document.inlines import (
    Emphasis,
    InLanguage,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    TermLink,
    Text,
)
from inclusive_meetings.writers.address import safe_address
from inclusive_meetings.writers.xml_text import clean


def plain(words: Inlines, *, addresses: bool = False) -> str:
    """Return the words; with `addresses`, those of links stand after their words."""
    return "".join([_plain(word, addresses=addresses) for word in words])


def said(words: str) -> str:
    """Return words of one line without control characters and line ends."""
    # A terminal or a mail program would obey some of these instead of showing them.
    return clean(words.replace("\r", "").replace("\n", " "))


def _plain(word: Inline, *, addresses: bool) -> str:
    match word:
        case Text(text):
            return said(text)
        case Strong(words) | Emphasis(words) | TermLink(words):
            return plain(words, addresses=addresses)
        case InLanguage(words=words):
            return plain(words, addresses=addresses)
        case Link(words, address):
            return _link(plain(words), safe_address(address) if addresses else "")
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
