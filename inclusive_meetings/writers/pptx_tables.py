"""A table on a slide: a head row that is one, and text of at least 24 points."""

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.slide import Slide
from pptx.util import Emu, Inches

from inclusive_meetings.document.nodes import Inlines, Strong, Table
from inclusive_meetings.writers.office_xml import found
from inclusive_meetings.writers.pptx_look import DEEP, INK, PAPER
from inclusive_meetings.writers.pptx_text import paragraph
from inclusive_meetings.writers.slide_lines import Line
from inclusive_meetings.writers.slide_size import TABLE_POINTS
from inclusive_meetings.writers.xml_text import short

LEFT, TOP, WIDTH = Inches(0.8), Inches(1.95), Inches(11.7)
ROW = Inches(0.5)
HEAD_TEXT = "FFFFFF"


def draw(slide: Slide, table: Table, language: str) -> None:
    """Draw the table under the title."""
    height = Emu(ROW * (1 + len(table.rows)))
    frame = slide.shapes.add_table(1, 1, LEFT, TOP, WIDTH, height)
    about = found(frame._element, f".//{qn('p:cNvPr')}")  # noqa: SLF001 - no public way to describe it
    about.set("name", short(table.caption))
    about.set("descr", short(table.caption))
    old = frame.table._tbl  # noqa: SLF001 - cell by cell it would be slow
    parent = old.getparent()
    if parent is not None:
        parent.replace(old, parse_xml(_xml(table, language)))


def _xml(table: Table, language: str) -> str:
    column = f'<a:gridCol w="{WIDTH // len(table.heads)}"/>'
    heads = tuple((Strong(head),) for head in table.heads)
    rows = [_row(heads, language, HEAD_TEXT, DEEP)]
    for row in table.rows:
        cells = ((Strong(row[0]),), *row[1:]) if table.row_heads else row
        rows.append(_row(cells, language, INK, PAPER))
    first = ' firstCol="1"' if table.row_heads else ""
    return (
        f'<a:tbl {nsdecls("a")}><a:tblPr firstRow="1"{first}/>'
        f"<a:tblGrid>{column * len(table.heads)}</a:tblGrid>{''.join(rows)}</a:tbl>"
    )


def _row(cells: tuple[Inlines, ...], language: str, ink: str, fill: str) -> str:
    made = "".join(_cell(cell, language, ink, fill) for cell in cells)
    return f'<a:tr h="{ROW}">{made}</a:tr>'


def _cell(words: Inlines, language: str, ink: str, fill: str) -> str:
    colour = f'<a:solidFill><a:srgbClr val="{ink}"/></a:solidFill>'
    shade = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>'
    size = f' sz="{TABLE_POINTS * 100}"'
    said = paragraph(Line(words), language, run=size)
    # The colour stands in each run: a table cell inherits none from its slide.
    said = said.replace(f"{size}/>", f"{size}>{colour}</a:rPr>")
    line = (
        f'<a:lnB w="12700"><a:solidFill><a:srgbClr val="{DEEP}"/></a:solidFill></a:lnB>'
    )
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{said}</a:txBody>"
        f"<a:tcPr>{line}{shade}</a:tcPr></a:tc>"
    )
