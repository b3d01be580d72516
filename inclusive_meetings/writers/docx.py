"""A document as a Word file: real headings, header rows, a language on every run."""

import io

import docx
from docx.document import Document as WordFile

from inclusive_meetings.document.nodes import Document
from inclusive_meetings.writers.docx_blocks import Writer
from inclusive_meetings.writers.docx_look import prepared
from inclusive_meetings.writers.stable_zip import stable
from inclusive_meetings.writers.style import Style
from inclusive_meetings.writers.xml_text import clean, short


def write(document: Document, style: Style) -> bytes:
    """Return the Word file."""
    file = docx.Document(io.BytesIO(prepared(style.points, document.language)))
    _say_what_it_is(file, document)
    writer = Writer(file.element.body, file.part, document, style)
    writer.title(clean(document.title))
    if document.notice:
        writer.notice(document.notice)
    writer.blocks(document.blocks, 1)
    writer.words_at_the_end()
    made = io.BytesIO()
    file.save(made)
    return stable(made.getvalue())


def _say_what_it_is(file: WordFile, document: Document) -> None:
    about = file.core_properties
    about.title = short(document.title)
    about.subject = short(document.about)
    about.language = document.language
