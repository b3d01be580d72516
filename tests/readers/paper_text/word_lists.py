"""A Word file with lists of several looks: with numbers, letters, or no sign at all."""

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

# By the id of the list: what stands before its entries, and where it begins.
LOOKS = {
    "1": ("decimal", "%1.", 1),
    "2": ("bullet", "\u2022", 1),
    "3": ("lowerLetter", "%1)", 1),
    "4": ("decimal", "%1.", 4),
    "9": ("bullet", " ", 1),
}


def word_lists(*entries: tuple[str, str]) -> WordDocument:
    """Return a file with these entries, each with the id of its list."""
    document = Document()
    numbering = document.part.numbering_part.element
    for old in list(numbering):
        numbering.remove(old)
    for number, (kind, sign, first) in LOOKS.items():
        numbering.append(
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
                f'<w:lvl w:ilvl="0"><w:start w:val="{first}"/>'
                f'<w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/></w:lvl>'
                "</w:abstractNum>"
            )
        )
    for number in LOOKS:
        numbering.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{number}">'
                f'<w:abstractNumId w:val="{number}"/></w:num>'
            )
        )
    for number, words in entries:
        document.add_paragraph(words)
        *_, paragraph = document.element.body.iter(qn("w:p"))
        look = paragraph.get_or_add_pPr()
        counted = OxmlElement("w:numPr")
        for name, value in (("w:ilvl", "0"), ("w:numId", number)):
            part = OxmlElement(name)
            part.set(qn("w:val"), value)
            counted.append(part)
        look.append(counted)
    return document
