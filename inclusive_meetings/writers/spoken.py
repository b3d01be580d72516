"""The languages of what is being written: its own, and those that stand within it."""

import unicodedata
from typing import Final

from inclusive_meetings.document.inlines import (
    InLanguage,
    Inlines,
    Link,
    TermLink,
    Text,
    Voices,
)
from inclusive_meetings.language.direction import direction
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.words_on_paper import plain

# The language of our own words, wherever a deck in another language needs some.
OURS: Final = "en-GB"
FROM_THE_RIGHT: Final = frozenset(["R", "AL"])
LEFT_TO_RIGHT_MARK: Final = "\u200e"
# The first of Hebrew: in Unicode, no letter before it runs from the right.
FIRST_LETTER_FROM_THE_RIGHT: Final = "\u0590"


@frozen
class Spoken:
    """The language of a document, and what tells its words apart if it has several."""

    language: str
    voices: Voices | None = None

    def pieces(self, said: str, language: str) -> tuple[tuple[str, str], ...]:
        """Return the text in pieces, each after its language.

        Words that are marked as in another language than the document's are one piece.
        """
        if self.voices is None or language != self.language:
            return ((language, said),)
        return tuple((tag or language, piece) for tag, piece in self.voices(said))

    def is_from_the_right(self, words: Inlines) -> bool:
        """Return whether a line runs from the right, as the language it begins in does.

        A name in Latin letters may begin a line in Urdu, and a sentence of ours may end
        in Urdu. Where nobody knows, the first letter decides.
        """
        said = plain(words)
        if max(said, default="") < FIRST_LETTER_FROM_THE_RIGHT:
            return False
        ends = [unicodedata.bidirectional(each) for each in said]
        ways = [each for each in ends if each == "L" or each in FROM_THE_RIGHT]
        if not FROM_THE_RIGHT.intersection(ways):
            return False
        spoken = {
            direction(word.language if isinstance(word, InLanguage) else self.language)
            for word in words
        }
        if spoken == {"rtl"} and self._is_of_one_author(words):
            return True
        return ways[0] in FROM_THE_RIGHT

    def _is_of_one_author(self, words: Inlines) -> bool:
        """Return whether the line begins with its author's words, and not with ours."""
        if self.voices is None or any(isinstance(word, InLanguage) for word in words):
            return True
        return self.voices.begins(plain(words), self.language)


def is_all_from_the_left(words: Inlines) -> bool:
    """Return whether a line has letters, and none of them is from the right."""
    ways = set(map(unicodedata.bidirectional, plain(words)))
    return "L" in ways and not FROM_THE_RIGHT & ways


def kept_in_order(words: Inlines) -> Inlines:
    """Return words as they can stand in a line from the right, if none of them is.

    “Beds, and more.” would have its full stop in front there, and a telephone number
    its last part: a mark that nobody sees keeps them. A link is no letter to programs,
    and has one at either side.
    """
    ways = [unicodedata.bidirectional(each) for each in plain(words)]
    if not ways or FROM_THE_RIGHT.intersection(ways):
        return words
    mark = Text(LEFT_TO_RIGHT_MARK)
    made = [
        each
        for word in words
        for each in (
            (mark, word, mark) if isinstance(word, Link | TermLink) else (word,)
        )
    ]
    if ways[0] != "L":
        made.insert(0, mark)
    if ways[-1] != "L":
        made.append(mark)
    return tuple(made)


IN_ENGLISH: Final = Spoken(OURS)
