"""Pages written from a few blocks, for tests of what is in them."""

from inclusive_meetings.document.nodes import Block, Document
from inclusive_meetings.writers.html import document as html
from tests.writers.example import STYLE


def written(*blocks: Block, language: str = "en-GB") -> str:
    """Return the page of a document with these blocks."""
    return html.write(Document("Notes", language, blocks), STYLE).decode("utf-8")


def body(page: str) -> str:
    """Return what stands in the main part of a page."""
    return page.partition('<main id="main">')[2].partition("</main>")[0]
