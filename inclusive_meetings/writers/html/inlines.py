"""Words within a line, as HTML: escaped, each language marked, terms explained."""

import re
from html import escape as html_escape

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
from inclusive_meetings.document.nodes import ExplainedWord
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.address import safe_address
from inclusive_meetings.writers.html.page import Page
from inclusive_meetings.writers.words_on_paper import plain

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(
        chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF)
        for plane in range(17)
    )
    + "]"
)


def escape(words: str) -> str:
    """Return the words so that nothing in them is markup, and HTML can hold them."""
    return html_escape(FORBIDDEN.sub("", words))


def attribute(words: str) -> str:
    """Return the words as the value of an attribute, with its quotation marks."""
    return f'"{escape(words)}"'


def language(tag: str) -> str:
    """Return the attributes that say a language and which way it runs."""
    return f' lang={attribute(tag)} dir="{direction(tag)}"'


def element(tag: str, words: Inlines, page: Page | None, more: str = "") -> str:
    """Return the words in an element, which takes on their language if it is one."""
    only = words[0] if len(words) == 1 else None
    if isinstance(only, InLanguage):
        more += language(only.language)
        words = only.words
    return f"<{tag}{more}>{inlines(words, page)}</{tag}>"


def inlines(words: Inlines, page: Page | None) -> str:
    """Return the words; without a page, terms are not explained."""
    return "".join([inline(word, page) for word in words])


def inline(word: Inline, page: Page | None) -> str:
    """Return one piece of a line."""
    match word:
        case Text(text):
            return escape(text)
        case Strong(words):
            return f"<strong>{inlines(words, page)}</strong>"
        case Emphasis(words):
            return f"<em>{inlines(words, page)}</em>"
        case Struck(words):
            return f"<s>{inlines(words, page)}</s>"
        case Link(words, address):
            return _link(words, safe_address(address), page)
        case TermLink(words, term):
            return _explained(words, page.meaning(term) if page else None, page)
        case InLanguage(other, words):
            return f"<bdi{language(other)}>{inlines(words, page)}</bdi>"
        case LineBreak():
            return "<br>\n"


def unlinked(words: Inlines) -> Inlines:
    """Return the words without links and terms: they stand inside one already."""
    return tuple([each for word in words for each in _unlinked(word)])


def _unlinked(word: Inline) -> Inlines:
    match word:
        case Link(words) | TermLink(words):
            return unlinked(words)
        case Strong(words):
            return (Strong(unlinked(words)),)
        case Emphasis(words):
            return (Emphasis(unlinked(words)),)
        case Struck(words):
            return (Struck(unlinked(words)),)
        case InLanguage(other, words):
            return (InLanguage(other, unlinked(words)),)
        case Text() | LineBreak():
            return (word,)


def _link(words: Inlines, address: str, page: Page | None) -> str:
    if not address:
        return inlines(words, page)
    # On paper an address is printed after its words, unless it is its words.
    kind = "" if address in plain(words) else ' class="named"'
    return f"<a{kind} href={attribute(address)}>{inlines(unlinked(words), None)}</a>"


def _explained(words: Inlines, meaning: ExplainedWord | None, page: Page | None) -> str:
    said = inlines(unlinked(words), None)
    if page is None or meaning is None:
        return said
    name = page.name("word")
    close = escape(page.labels["close"])
    return (
        f'<button type="button" class="word" popovertarget="{name}">{said}</button>'
        f'<span popover id="{name}" class="meaning"><strong>{escape(meaning.term)}'
        f"</strong> {inlines(meaning.meaning, None)} "
        f'<button type="button" class="shut" popovertarget="{name}" '
        f'popovertargetaction="hide">{close}</button></span>'
    )
