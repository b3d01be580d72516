"""A table on a slide: a head row that is one, no merged cells, at least 24 points."""

from typing import Final

from inclusive_meetings.document.inlines import Inlines, Strong
from inclusive_meetings.document.nodes import Table
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.fitting.lines import Line
from inclusive_meetings.writers.fitting.page import Page
from inclusive_meetings.writers.fitting.tables import BESIDE, POINT
from inclusive_meetings.writers.pptx.text import Words
from inclusive_meetings.writers.pptx.theme import ACCENT
from inclusive_meetings.writers.pptx.xml import colour
from inclusive_meetings.writers.template import Box
from inclusive_meetings.writers.xml_text import escaped, short

TABLE: Final = "http://schemas.openxmlformats.org/drawingml/2006/table"
ROW: Final = 500_000
THICK, THIN = 28_575, 9_525


def table_frame(number: int, table: Table, page: Page, room: Box, words: Words) -> str:
    """Return the table of a page as a shape in its room, its caption as description."""
    widths = [round(each * POINT) for each in page.columns]
    grid = "".join(f'<a:gridCol w="{each}"/>' for each in widths)
    first = ' firstCol="1"' if table.row_heads else ""
    way = ' rtl="1"' if direction(words.language) == "rtl" else ""
    heads = tuple((Strong(head),) for head in table.heads)
    rows = [_row(heads, words, page, THICK)]
    for row in table.rows:
        cells = ((Strong(row[0]),), *row[1:]) if table.row_heads else row
        rows.append(_row(cells, words, page, THIN))
    said = escaped(short(table.caption))
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="{said}" '
        f'descr="{said}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/>'
        "</p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>"
        f'<a:off x="{room.left}" y="{room.top}"/>'
        f'<a:ext cx="{sum(widths)}" cy="{ROW * len(rows)}"/></p:xfrm><a:graphic>'
        f'<a:graphicData uri="{TABLE}"><a:tbl>'
        f'<a:tblPr{way} firstRow="1"{first}/><a:tblGrid>{grid}</a:tblGrid>'
        f"{''.join(rows)}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )


def _row(cells: tuple[Inlines, ...], words: Words, page: Page, line: int) -> str:
    # Size and colour stand in each run: a table inherits none from its slide.
    run = f' sz="{page.body_points * 100}"'
    made = "".join(
        _cell(words.paragraph(Line(cell, at_the_end=is_number), run), line, gap)
        for cell, is_number, gap in zip(cells, page.numbers, page.gaps, strict=True)
    )
    return f'<a:tr h="{ROW}">{made}</a:tr>'


def _cell(said: str, line: int, gap: int) -> str:
    none = "".join(
        f"<a:{side}><a:noFill/></a:{side}>" for side in ("lnL", "lnR", "lnT")
    )
    under = f'<a:lnB w="{line}">{colour(ACCENT)}</a:lnB>'
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{said}</a:txBody>"
        f'<a:tcPr marL="0" marR="{(BESIDE + gap) * POINT}" marT="76200" marB="76200">'
        f"{none}{under}"
        "<a:noFill/></a:tcPr></a:tc>"
    )
