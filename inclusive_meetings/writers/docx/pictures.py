"""A picture in a Word file: on a line of its own, with what it shows in words."""

import io
from typing import Final

from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.document import DocumentPart

from inclusive_meetings.document.nodes import Picture
from inclusive_meetings.writers.office_xml import Element, found
from inclusive_meetings.writers.pictures import DECORATIVE, fitting
from inclusive_meetings.writers.xml_text import short

# Within the margins of A4, with room for a heading above. In EMU, as Office counts.
WIDEST: Final = 6_120_000
HIGHEST: Final = 7_200_000


def drawing(part: Part, picture: Picture, number: int) -> Element:
    """Return a run that holds the picture; `number` counts those of the file."""
    if not isinstance(part, DocumentPart):
        raise TypeError("Pictures are kept by the part that holds the text.")
    size = fitting(picture.file, WIDEST, HIGHEST)
    made = part.new_pic_inline(io.BytesIO(picture.file.content), *size)
    about = found(made, qn("wp:docPr"))
    about.set("id", str(number))
    about.set("name", f"Picture {number}")
    about.set("descr", short(picture.alternative))
    if not picture.alternative:
        about.append(parse_xml(DECORATIVE.replace(">", f" {nsdecls('a')}>", 1)))
    own = next(made.iter(qn("pic:cNvPr")))
    own.set("name", f"Picture {number}")
    run, holder = OxmlElement("w:r"), OxmlElement("w:drawing")
    holder.append(made)
    run.append(holder)
    return run
