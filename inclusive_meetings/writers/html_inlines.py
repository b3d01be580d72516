"""Words within a line, as HTML."""

import re
from html import escape as html_escape
from typing import TYPE_CHECKING

from inclusive_meetings.document.nodes import (
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
from inclusive_meetings.language.direction import direction

if TYPE_CHECKING:  # the two halves of one writer
    from inclusive_meetings.writers.html_blocks import Page

FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
SAFE_ADDRESS = re.compile(r"(?:https?://|mailto:|tel:)\S", re.IGNORECASE)
RELATIVE = re.compile(r"[\w.#-][\w./#%-]*\Z")


def escape(words: str) -> str:
    """Return the words so that nothing in them is markup."""
    return html_escape(FORBIDDEN.sub("", words), quote=True)


def attribute(words: str) -> str:
    """Return the words as the value of an attribute, with its quotation marks."""
    return f'"{escape(words)}"'


def inlines(words: Inlines, page: "Page | None") -> str:
    """Return the words; without a page, words are not explained."""
    return "".join(inline(word, page) for word in words)


def inline(word: Inline, page: "Page | None") -> str:
    """Return one piece of a line."""
    match word:
        case Text(text):
            return escape(text)
        case Strong(words):
            return f"<strong>{inlines(words, page)}</strong>"
        case Emphasis(words):
            return f"<em>{inlines(words, page)}</em>"
        case Link(words, address):
            return _link(inlines(words, page), address)
        case TermLink(words, term):
            return _explained(inlines(words, None), term, page)
        case InLanguage(language, words):
            inner = inlines(words, page)
            tag, way = attribute(language), direction(language)
            return f'<bdi lang={tag} dir="{way}">{inner}</bdi>'
        case LineBreak():
            return "<br>\n"


def _link(words: str, address: str) -> str:
    if not SAFE_ADDRESS.match(address) and not _stays_here(address):
        return words
    return f"<a href={attribute(address)}>{words}</a>"


def _stays_here(address: str) -> bool:
    return bool(RELATIVE.match(address)) and ".." not in address


def _explained(words: str, term: str, page: "Page | None") -> str:
    meaning = page.meaning(term) if page else None
    if page is None or meaning is None:
        return words
    name = page.next_popover()
    return (
        f'<button type="button" class="word" popovertarget="{name}">{words}</button>'
        f'<span popover id="{name}" class="meaning"><strong>{escape(meaning.term)}'
        f"</strong> {inlines(meaning.meaning, None)}</span>"
    )
