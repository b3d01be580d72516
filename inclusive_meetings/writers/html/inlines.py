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
from inclusive_meetings.writers.link_edges import with_edges
from inclusive_meetings.writers.spoken import Spoken, is_all_from_the_left
from inclusive_meetings.writers.words_on_paper import plain

TAB = "\t"
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


def element(tag: str, words: Inlines, page: Page, more: str = "") -> str:
    """Return the words in an element, which takes on their language if it is one."""
    only = words[0] if len(words) == 1 else None
    if isinstance(only, InLanguage):
        more += language(only.language)
        words = only.words
        page = page.all_in(only.language)
    elif other := one_other(words, page.spoken):
        more += language(other)
        page = page.all_in(other)
    elif _turns_round(words, page.spoken):
        more += ' dir="ltr"'
    return f"<{tag}{more}>{inlines(words, page)}</{tag}>"


def point(words: Inlines, page: Page) -> str:
    """Return the words of a point or a cell, which stay in order on a page in Urdu.

    It stands at the side of those in Urdu, and its pieces in English would stand one
    to the left of the other. What comes behind a time does so, too.
    """
    line = inlines(words, page)
    if direction(page.spoken.language) == "ltr" or TAB in plain(words):
        return line
    return f'<bdi dir="ltr">{line}</bdi>' if is_all_from_the_left(words) else line


def _turns_round(words: Inlines, spoken: Spoken) -> bool:
    """Return whether a line of ours runs the other way than the page it stands on."""
    if spoken.voices is None or direction(spoken.language) == "ltr":
        return False
    return any(map(str.isalpha, plain(words))) and not spoken.is_from_the_right(words)


def inlines(words: Inlines, page: Page) -> str:
    """Return the words of a line."""
    is_other_way = direction(page.spoken.language) == "rtl"
    if is_other_way and len(words) > 1 and not is_all_from_the_left(words):
        words = with_edges(words, page.spoken.language)
    return "".join([inline(word, page) for word in words])


def said(words: str, page: Page) -> str:
    """Return plain words, what is in another language marked as such."""
    own = page.spoken.language
    return "".join(
        [
            escape(piece) if tag == own else _foreign(piece, tag)
            for tag, piece in page.spoken.pieces(words, own)
        ]
    )


def _foreign(words: str, tag: str) -> str:
    """Return words of another language. The spaces around them are not theirs.

    Where the two run in opposite ways, they would stand on the wrong side.
    """
    shown = words.strip()
    before, _, behind = words.partition(shown)
    marked = f"<bdi{language(tag)}>{escape(shown)}</bdi>"
    return f"{escape(before)}{marked}{escape(behind)}"


def inline(word: Inline, page: Page) -> str:
    """Return one piece of a line."""
    match word:
        case Text(text):
            return said(text, page)
        case Strong(words):
            return f"<strong>{inlines(words, page)}</strong>"
        case Emphasis(words):
            return f"<em>{inlines(words, page)}</em>"
        case Struck(words):
            return f"<s>{inlines(words, page)}</s>"
        case Link(words, address):
            return _link(words, safe_address(address), page)
        case TermLink(words, term):
            return _explained(words, page.meaning(term), page)
        case InLanguage(other, words):
            inner = inlines(words, page.all_in(other))
            return f"<bdi{language(other)}>{inner}</bdi>"
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


def one_other(words: Inlines, spoken: Spoken) -> str:
    """Return the language that all of a line is in, if it is not the page's; or ""."""
    if spoken.voices is None or any(isinstance(word, InLanguage) for word in words):
        return ""
    tags = {
        tag
        for tag, piece in spoken.pieces(plain(words), spoken.language)
        if any(map(str.isalpha, piece))
    }
    return tags.pop() if len(tags) == 1 and spoken.language not in tags else ""


def _link(words: Inlines, address: str, page: Page) -> str:
    if not address:
        return inlines(words, page)
    # On paper an address is printed after its words, unless it is its words.
    kind = "" if address in plain(words) else ' class="named"'
    inner = inlines(unlinked(words), page.unexplained)
    return f"<a{kind} href={attribute(address)}>{inner}</a>"


def _explained(words: Inlines, meaning: ExplainedWord | None, page: Page) -> str:
    inner = page.unexplained
    shown = inlines(unlinked(words), inner)
    if meaning is None:
        return shown
    name = page.name("word")
    close = said(page.labels["close"], page)
    return (
        f'<button type="button" class="word" popovertarget="{name}">{shown}</button>'
        f'<span popover id="{name}" class="meaning"><strong>{said(meaning.term, page)}'
        f"</strong> {inlines(meaning.meaning, inner)} "
        f'<button type="button" class="shut" popovertarget="{name}" '
        f'popovertargetaction="hide">{close}</button></span>'
    )
