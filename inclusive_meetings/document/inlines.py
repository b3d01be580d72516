"""Words inside a paragraph, a cell or a heading: plain, stressed, linked, foreign."""

from typing import Protocol

from inclusive_meetings.model.frozen import frozen


@frozen
class Text:
    """Plain words. A writer escapes them; nothing in them is markup."""

    text: str


@frozen
class Strong:
    """Words that matter more."""

    words: "Inlines"


@frozen
class Emphasis:
    """Words the author stressed. Shown bold or plain, never only in italics."""

    words: "Inlines"


@frozen
class Struck:
    """Words the author struck out: no longer meant, and still to be seen.

    Where no line can be drawn through them, `struck_out` says so.
    """

    words: "Inlines"


@frozen
class Link:
    """Words that lead to an address: https, http, mailto, tel or a relative file."""

    words: "Inlines"
    address: str


@frozen
class TermLink:
    """A word that the document explains: `term` is the id in its `WordList`."""

    words: "Inlines"
    term: str


@frozen
class InLanguage:
    """Words in another language than what surrounds them (a BCP 47 tag)."""

    language: str
    words: "Inlines"


@frozen
class LineBreak:
    """A new line in the same paragraph, as in an address."""


Inline = Text | Strong | Emphasis | Struck | Link | TermLink | InLanguage | LineBreak
Inlines = tuple[Inline, ...]


class Voices(Protocol):
    """Tells the languages of a text apart, where a document has several."""

    def __call__(self, said: str, /) -> tuple[tuple[str, str], ...]:
        """Return the text in pieces, each after its language; "" for the document's."""

    def begins(self, said: str, language: str) -> bool:
        """Return whether the text begins as the texts of this language do."""


def text(words: object) -> Inlines:
    """Return the words as inline content, without any markup in them."""
    return (Text(str(words)),) if str(words) else ()


def struck_out(words: str, label: str) -> str:
    """Return words that are struck out as they are said: `[struck out: old]`."""
    return f"[{label}: {words}]"
