"""A document as one web page: a file that needs nothing else, and no script.

It is read in large print, on phones, with screen readers, in the dark and on
paper; each of these is a rule of the style sheet or a part of this structure.
"""

from functools import cache
from pathlib import Path

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Document, WordList
from inclusive_meetings.writers.html.blocks import blocks
from inclusive_meetings.writers.html.inlines import (
    attribute,
    element,
    escape,
    inlines,
    language,
    said,
    unlinked,
)
from inclusive_meetings.writers.html.page import Page
from inclusive_meetings.writers.spoken import Spoken
from inclusive_meetings.writers.style import Style

LOOK = Path(__file__).parents[2] / "content" / "look" / "page.css"
SECTIONS_THAT_NEED_A_LIST = 4


def write(document: Document, style: Style) -> bytes:
    """Return the page as UTF-8."""
    spoken = Spoken(document.language, document.voices)
    page = Page(style.labels, document.words, spoken)
    body = blocks(document.blocks, page)
    contents = _contents(page, document.words)
    wide = ' class="with-contents"' if contents else ""
    return (
        f"<!doctype html>\n<html{language(document.language)}>\n"
        f"{_head(document, style)}"
        f"<body{wide}>\n"
        f'<a class="skip" href="#main">{said(style.labels["skip"], page)}</a>\n'
        f"<header>\n{_notice(document.notice, page)}"
        f"{element('h1', text(document.title), page)}\n"
        f'</header>\n{contents}<main id="main">\n{body}{_words(document.words, page)}'
        "</main>\n</body>\n</html>\n"
    ).encode("utf-8", "replace")


@cache
def look() -> str:
    """Return the style sheet."""
    return LOOK.read_text(encoding="utf-8")


def _head(document: Document, style: Style) -> str:
    about = ""
    if document.about:
        about = f'<meta name="description" content={attribute(document.about)}>\n'
    # Screen readers do not say that a line goes through words.
    struck = f's::before {{ content: "[{_quoted(style.labels["struck-out"])}: "; }}\n'
    size = f"@media print {{ body {{ font-size: {style.points}pt; }} }}\n"
    return (
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n{about}"
        f"<style>\n{look()}{struck}{size}</style>\n</head>\n"
    )


def _quoted(words: str) -> str:
    """Return words so that a style sheet can hold them between quotation marks."""
    return "".join(each if each.isalnum() else f"\\{ord(each):x} " for each in words)


def _notice(words: str, page: Page) -> str:
    return element("p", text(words), page, ' class="notice"') + "\n" if words else ""


def _contents(page: Page, words: WordList | None) -> str:
    if len(page.contents) < SECTIONS_THAT_NEED_A_LIST:
        return ""
    links = [
        f'<li><a href="#{name}">{inlines(unlinked(title), page.unexplained)}</a></li>\n'
        for name, title in page.contents
    ]
    if words and words.words:
        links.append(f'<li><a href="#words">{said(words.title, page)}</a></li>\n')
    label = page.labels["contents"]
    return (
        f"<nav aria-label={attribute(label)}>\n<p>{said(label, page)}</p>\n"
        f"<ul>\n{''.join(links)}</ul>\n</nav>\n"
    )


def _words(words: WordList | None, page: Page) -> str:
    if words is None or not words.words:
        return ""
    inner = page.unexplained
    entries = "".join(
        f"<dt>{said(word.term, page)}</dt>\n{element('dd', word.meaning, inner)}\n"
        for word in words.words
    )
    return (
        f'<section class="words">\n<h2 id="words">{said(words.title, page)}</h2>\n'
        f"<dl>\n{entries}</dl>\n</section>\n"
    )
