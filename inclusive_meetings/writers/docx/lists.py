"""Lists of a Word file: one of bullets for all, one of numbers for each that begins."""

from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from inclusive_meetings.writers.office_xml import Element, found

BULLETS = 1


def list_entry(paragraph: Element, number: int, level: int) -> None:
    """Make the paragraph an entry of the list with this number."""
    found(paragraph, f"{qn('w:pPr')}/{qn('w:pStyle')}").addnext(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/>'
            f'<w:numId w:val="{number}"/></w:numPr>'
        )
    )


def number_anew(part: Part, number: int, level: int, first: int) -> None:
    """Add a list of numbers of this name, which begins with `first` at this level."""
    numbering = part.numbering_part.element  # type: ignore[attr-defined]  # docx's Part has it
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}">'
            f'<w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="{level}">'
            f'<w:startOverride w:val="{first}"/></w:lvlOverride></w:num>'
        )
    )
