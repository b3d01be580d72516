"""Lists of a Word file: one of bullets for all, one of numbers for each that begins."""

from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from inclusive_meetings.document.nodes import Blocks, Bullets, Paragraph, Steps
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.office_xml import Element, found
from inclusive_meetings.writers.spoken import Spoken

BULLETS = 1


def has_points_from_the_right(entries: tuple[Blocks, ...], spoken: Spoken) -> bool:
    """Return whether a point of a list runs from the right, or one within it.

    In a document from the left none turns the marks of the others.
    """
    if direction(spoken.language) != "rtl":
        return False
    for block in (block for entry in entries for block in entry):
        match block:
            case Paragraph(words) if spoken.is_from_the_right(words):
                return True
            case Bullets(inner) | Steps(inner) if has_points_from_the_right(
                inner, spoken
            ):
                return True
    return False


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
