"""A document as plain text: for the body of an e-mail, and to be read aloud.

Mail programs show it in letters of any width, so nothing is aligned but what
stands at the start of a line, and nothing is drawn but a line under a heading.
"""

from inclusive_meetings.document.nodes import Document, WordList
from inclusive_meetings.writers.style import Style
from inclusive_meetings.writers.text.blocks import Spot, blocks
from inclusive_meetings.writers.text.lines import WIDTH, heading, without_gaps, wrapped
from inclusive_meetings.writers.words_on_paper import plain_text, said


def write(document: Document, style: Style) -> bytes:
    """Return the document as UTF-8 text in lines of at most 72 characters."""
    top = Spot(style.labels["struck-out"], style.labels["picture"])
    lines = [*heading(said(document.title), "="), ""]
    if document.notice:
        lines += [*wrapped(said(document.notice), WIDTH), ""]
    lines += [*blocks(document.blocks, top), *_words(document.words)]
    text = "\n".join(without_gaps(lines)) + "\n"
    return text.encode("utf-8", "replace")


def _words(words: WordList | None) -> list[str]:
    if words is None or not words.words:
        return []
    lines = ["", *heading(said(words.title), "-"), ""]
    for word in words.words:
        meaning = plain_text(word.meaning)
        lines += [*wrapped(f"{said(word.term)}: {meaning}", WIDTH), ""]
    return lines
