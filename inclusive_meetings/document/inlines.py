"""Words inside a paragraph, a cell or a heading: plain, stressed, linked, foreign."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words. A writer escapes them; nothing in them is markup."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that matter more."""

    words: "Inlines"


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words the author stressed. Shown bold or plain, never only in italics."""

    words: "Inlines"


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address: https, http, mailto, tel or a relative file."""

    words: "Inlines"
    address: str


@dataclass(frozen=True, slots=True)
class TermLink:
    """A word that the document explains: `term` is the id in its `WordList`."""

    words: "Inlines"
    term: str


@dataclass(frozen=True, slots=True)
class InLanguage:
    """Words in another language than what surrounds them (a BCP 47 tag)."""

    language: str
    words: "Inlines"


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line in the same paragraph, as in an address."""


Inline = Text | Strong | Emphasis | Link | TermLink | InLanguage | LineBreak
Inlines = tuple[Inline, ...]


def text(words: object) -> Inlines:
    """Return the words as inline content, without any markup in them."""
    return (Text(str(words)),) if str(words) else ()
