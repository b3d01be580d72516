"""A document as a Word file: real headings, header rows, a language on every run."""

import io
from textwrap import shorten

import docx
from docx.document import Document as WordFile
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI
from docx.opc.pkgwriter import _ContentTypesItem
from docx.opc.rel import Relationships

from inclusive_meetings.document.nodes import Document
from inclusive_meetings.writers.docx.blocks import Writer
from inclusive_meetings.writers.docx.look import prepared
from inclusive_meetings.writers.stable_zip import archive
from inclusive_meetings.writers.style import Style
from inclusive_meetings.writers.xml_text import clean, short

LETTERS_IN_A_FOOTER = 70


def write(document: Document, style: Style) -> bytes:
    """Return the Word file."""
    file = docx.Document(io.BytesIO(prepared(style.points, document.language)))
    _say_what_it_is(file, document)
    _on_every_page(file, document.title, style.labels["page"])
    writer = Writer(file.element.body, file.part, document, style)
    writer.title(clean(document.title))
    if document.notice:
        writer.notice(document.notice)
    writer.blocks(document.blocks, 1)
    writer.words_at_the_end()
    return archive(_parts(file))


def _parts(file: WordFile) -> dict[str, bytes]:
    """Return the parts of the file by name, as the library would zip them.

    It would zip them with the clock in it, and we would have to do it again.
    """
    package = file.part.package
    if package is None:
        raise LookupError("A Word file is always in a package.")
    kinds = _ContentTypesItem.from_parts(package.parts)  # type: ignore[no-untyped-call]  # python-docx left it untyped
    parts = {CONTENT_TYPES_URI.membername: kinds.blob}
    parts[PACKAGE_URI.rels_uri.membername] = bytes_of(package.rels)
    for part in package.parts:
        parts[part.partname.membername] = part.blob
        if len(part.rels):
            parts[part.partname.rels_uri.membername] = bytes_of(part.rels)
    return parts


def _say_what_it_is(file: WordFile, document: Document) -> None:
    about = file.core_properties
    about.title = short(document.title)
    about.subject = short(document.about)
    about.language = document.language


def _on_every_page(file: WordFile, title: str, page: str) -> None:
    title_run, page_run, *_ = file.sections[0].footer.paragraphs[0].runs
    title_run.text = shorten(short(title), LETTERS_IN_A_FOOTER, placeholder="…")
    page_run.text = f"\t{clean(page)} "


def bytes_of(relations: Relationships) -> bytes:
    """Return relationships as XML: the library gives this the wrong type."""
    xml: object = relations.xml
    return xml if isinstance(xml, bytes) else str(xml).encode()
