"""A document as one web page: a file that needs nothing else, and no script.

It is read in large print, on phones, with screen readers, in the dark and on
paper; each of these is a rule of the style sheet or a part of this structure.
"""

from functools import cache
from pathlib import Path

from inclusive_meetings.document.nodes import Document, Section, WordList
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.html_blocks import Page
from inclusive_meetings.writers.html_inlines import attribute, escape, inlines
from inclusive_meetings.writers.style import Style

LOOK = Path(__file__).parent.parent / "content" / "look" / "page.css"
SECTIONS_THAT_NEED_A_LIST = 4


def write(document: Document, style: Style) -> bytes:
    """Return the page as UTF-8."""
    page = Page(style, document.language, document.words)
    body = page.blocks(document.blocks, 2)
    end = words_at_the_end(page, document.words)
    return (
        f"<!doctype html>\n<html lang={attribute(document.language)} "
        f'dir="{direction(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{escape(document.title)}</title>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"{_about(document.about)}<style>\n{look()}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#main">{escape(style.labels["skip"])}</a>\n'
        f"<header>\n<h1>{escape(document.title)}</h1>\n{_notice(document.notice)}"
        f"</header>\n{_contents(document, style)}"
        f'<main id="main">\n{body}{end}</main>\n</body>\n</html>\n'
    ).encode("utf-8", "replace")


def words_at_the_end(page: Page, words: WordList | None) -> str:
    """Return the words that the document explains, as a list to read and print."""
    if words is None or not words.words:
        return ""
    entries = "".join(
        f'<dt id="{word.id}">{escape(word.term)}</dt>\n'
        f"<dd>{inlines(word.meaning, page)}</dd>\n"
        for word in words.words
    )
    return (
        f'<section class="words">\n<h2 id="words">{escape(words.title)}</h2>\n'
        f"<dl>\n{entries}</dl>\n</section>\n"
    )


@cache
def look() -> str:
    """Return the style sheet."""
    return LOOK.read_text(encoding="utf-8")


def _about(words: str) -> str:
    if not words:
        return ""
    return f'<meta name="description" content={attribute(words)}>\n'


def _notice(words: str) -> str:
    return f'<p class="notice">{escape(words)}</p>\n' if words else ""


def _contents(document: Document, style: Style) -> str:
    sections = [block for block in document.blocks if isinstance(block, Section)]
    if len(sections) < SECTIONS_THAT_NEED_A_LIST:
        return ""
    label = escape(style.labels["contents"])
    links = "".join(
        f'<li><a href="#s{number}">{inlines(section.title, None)}</a></li>\n'
        for number, section in enumerate(sections, 1)
    )
    if document.words and document.words.words:
        links += f'<li><a href="#words">{escape(document.words.title)}</a></li>\n'
    return (
        f'<nav aria-labelledby="contents">\n<h2 id="contents">{label}</h2>\n'
        f"<ul>\n{links}</ul>\n</nav>\n"
    )
