"""Words within a line, as runs of a Word paragraph."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

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
from inclusive_meetings.language.direction import direction
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.address import safe_address
from inclusive_meetings.writers.office_languages import office_language
from inclusive_meetings.writers.office_xml import Element
from inclusive_meetings.writers.spoken import Spoken
from inclusive_meetings.writers.xml_text import clean

# A file beside this one may not travel with it: only these become links.
SCHEMES = ("http://", "https://", "mailto:", "tel:")
# Scripts whose size, weight and language Word keeps apart from those of Latin.
COMPLEX = frozenset(["bn", "gu", "hi", "kn", "ml", "mr", "ne", "pa", "si", "ta", "te"])


@frozen
class Manner:
    """How a run is written."""

    language: str
    bold: bool = False
    underlined: bool = False
    struck: bool = False


class Runs:
    """Writes words into paragraphs of one Word file."""

    def __init__(
        self, part: Part, bookmarks: Mapping[str, str], spoken: Spoken
    ) -> None:
        self.spoken = spoken
        self._part = part
        self._bookmarks = bookmarks

    def write(self, parent: Element, words: Inlines, manner: Manner) -> None:
        """Add the words to the paragraph or link."""
        for word in words:
            self._write(parent, word, manner)

    def _write(self, parent: Element, word: Inline, manner: Manner) -> None:
        match word:
            case Text(text):
                for tag, piece in self.spoken.pieces(text, manner.language):
                    _run(parent, piece, replace(manner, language=tag))
            case Strong(words) | Emphasis(words):
                self.write(parent, words, replace(manner, bold=True))
            case Struck(words):
                self.write(parent, words, replace(manner, struck=True))
            case InLanguage(language, words):
                self.write(parent, words, replace(manner, language=language))
            case Link(words, address):
                self._linked(parent, words, manner, self._address(address))
            case TermLink(words, term):
                self._linked(parent, words, manner, self._bookmark(term))
            case LineBreak():
                run = OxmlElement("w:r")
                run.append(OxmlElement("w:br"))
                parent.append(run)

    def _linked(
        self,
        parent: Element,
        words: Inlines,
        manner: Manner,
        target: Callable[[Element], None] | None,
    ) -> None:
        if target is None or manner.underlined:  # a link holds no other link
            self.write(parent, words, manner)
            return
        link = OxmlElement("w:hyperlink")
        target(link)
        self.write(link, words, replace(manner, underlined=True))
        parent.append(link)

    def _address(self, address: str) -> Callable[[Element], None] | None:
        safe = safe_address(clean(address))
        if not safe.lower().startswith(SCHEMES):
            return None
        kind = RELATIONSHIP_TYPE.HYPERLINK
        number = self._part.relate_to(safe, kind, is_external=True)
        return lambda link: link.set(qn("r:id"), number)

    def _bookmark(self, term: str) -> Callable[[Element], None] | None:
        name = self._bookmarks.get(term)
        if name is None:
            return None
        return lambda link: link.set(qn("w:anchor"), name)


def _run(parent: Element, words: str, manner: Manner) -> None:
    run = OxmlElement("w:r")
    run.append(_properties(manner))
    text = OxmlElement("w:t")
    text.text = clean(words)
    text.set(qn("xml:space"), "preserve")
    run.append(text)
    parent.append(run)


def _properties(manner: Manner) -> Element:
    """Return how the run is written; the order of the parts is that of the schema."""
    made = OxmlElement("w:rPr")
    right_to_left = direction(manner.language) == "rtl"
    if manner.bold:
        made.append(OxmlElement("w:b"))
        made.append(OxmlElement("w:bCs"))
    if manner.struck:
        made.append(OxmlElement("w:strike"))
    if manner.underlined:
        line = OxmlElement("w:u")
        line.set(qn("w:val"), "single")
        made.append(line)
    if right_to_left:
        made.append(OxmlElement("w:rtl"))
    elif manner.language.split("-")[0].lower() in COMPLEX:
        made.append(OxmlElement("w:cs"))
    language = OxmlElement("w:lang")
    known = office_language(manner.language)
    language.set(qn("w:val"), known)
    if made.find(qn("w:rtl")) is not None or made.find(qn("w:cs")) is not None:
        language.set(qn("w:bidi"), known)
    made.append(language)
    return made
