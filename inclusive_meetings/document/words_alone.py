"""The words of a line and nothing else, however somebody says or shows them.

A letter, a slide and a screen need the same words, and differ in few things: what ends
a line, how struck words are said, and whether an address stands behind its words.
"""

from collections.abc import Callable
from typing import Final

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
)
from inclusive_meetings.model.frozen import frozen


def as_they_are(words: str) -> str:
    """Return the words unchanged."""
    return words


def without_address(words: str, _address: str) -> str:
    """Return the words of a link alone."""
    return words


@frozen
class Way:
    """A way to say a line. `link` gets its words and its address."""

    line_break: str = "\n"
    text: Callable[[str], str] = as_they_are
    struck: Callable[[str], str] = as_they_are
    link: Callable[[str, str], str] = without_address


AS_SHOWN: Final = Way()


def words_alone(words: Inlines, way: Way = AS_SHOWN) -> str:
    """Return the words of a line, said in this way."""
    return "".join([_alone(word, way) for word in words])


def _alone(word: Inline, way: Way) -> str:
    match word:
        case Text(text):
            return way.text(text)
        case Strong(words) | Emphasis(words) | TermLink(words):
            return words_alone(words, way)
        case InLanguage(words=words):
            return words_alone(words, way)
        case Struck(words):
            return way.struck(words_alone(words, way))
        case Link(words, address):
            return way.link(words_alone(words, way), address)
        case LineBreak():
            return way.line_break
