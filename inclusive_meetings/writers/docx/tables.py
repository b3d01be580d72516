"""Tables of a Word file: a header row that repeats, and rows that stay whole."""

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from inclusive_meetings.document.inlines import Inlines, Strong
from inclusive_meetings.document.nodes import Table
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.docx.runs import Manner, Runs
from inclusive_meetings.writers.office_xml import Element, found
from inclusive_meetings.writers.spoken import kept_in_order
from inclusive_meetings.writers.words_on_paper import plain
from inclusive_meetings.writers.xml_text import short

WIDTH = 9600
WIDEST = 42
# A bold letter is about 0.62 times as wide as it is high; widths are twentieths.
LETTER = 0.62 * 20
PADDING = 170


def table(
    block: Table, runs: Runs, manner: Manner, points: int, *, right_to_left: bool
) -> Element:
    """Return the table. Cells are made one after the other: looking them up is slow."""
    made = OxmlElement("w:tbl")
    made.append(_properties(block.caption, right_to_left=right_to_left))
    widths = _widths(block, points)
    grid = OxmlElement("w:tblGrid")
    for width in widths:
        column = OxmlElement("w:gridCol")
        column.set(qn("w:w"), str(width))
        grid.append(column)
    made.append(grid)
    heads = tuple((Strong(head),) for head in block.heads)
    made.append(_row(heads, widths, runs, manner, is_head=True))
    for row in block.rows:
        cells = ((Strong(row[0]),), *row[1:]) if block.row_heads else row
        made.append(_row(cells, widths, runs, manner, is_head=False))
    return made


def _properties(caption: str, *, right_to_left: bool) -> Element:
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="8A95A1"/>'
        for side in ("top", "bottom", "insideH")
    )
    way = "<w:bidiVisual/>" if right_to_left else ""
    made = parse_xml(
        f'<w:tblPr {nsdecls("w")}>{way}<w:tblW w:w="{WIDTH}" w:type="dxa"/>'
        f"<w:tblBorders>{lines}</w:tblBorders>"
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="50" w:type="dxa"/>'
        '<w:left w:w="80" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/>'
        '<w:right w:w="80" w:type="dxa"/></w:tblCellMar>'
        '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
    )
    for name in ("w:tblCaption", "w:tblDescription"):
        said = OxmlElement(name)
        said.set(qn("w:val"), short(caption))
        made.append(said)
    return made


def _widths(block: Table, points: int) -> tuple[int, ...]:
    """Return a width for each column: its longest word fits, the rest is shared."""
    columns = list(zip(block.heads, *block.rows, strict=True))
    least = [max(map(_longest_word, cells)) * points * LETTER for cells in columns]
    wanted = [max(min(len(plain(cell)), WIDEST) for cell in cells) for cells in columns]
    smallest = [int(width) + PADDING for width in least]
    taken = sum(smallest)
    over = WIDTH - taken
    if over < 0:
        return tuple(WIDTH * width // taken for width in smallest)
    whole = sum(wanted) or 1
    return tuple(
        width + over * wish // whole
        for width, wish in zip(smallest, wanted, strict=True)
    )


def _longest_word(cell: Inlines) -> int:
    return max((len(word) for word in plain(cell).split()), default=1)


def _row(
    cells: tuple[Inlines, ...],
    widths: tuple[int, ...],
    runs: Runs,
    manner: Manner,
    *,
    is_head: bool,
) -> Element:
    row = OxmlElement("w:tr")
    properties = OxmlElement("w:trPr")
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:
        properties.append(OxmlElement("w:tblHeader"))
    row.append(properties)
    fill = "EAF3F1" if is_head else ""
    for cell, width in zip(cells, widths, strict=True):
        row.append(_cell(cell, width, runs, manner, fill))
    return row


def _cell(words: Inlines, width: int, runs: Runs, manner: Manner, fill: str) -> Element:
    way = ""
    if direction(runs.spoken.language) == "rtl":
        # Each cell stands below its head.
        way, words = "<w:bidi/>", kept_in_order(words)
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    made = parse_xml(
        f'<w:tc {nsdecls("w")}><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}'
        f'</w:tcPr><w:p><w:pPr>{way}<w:spacing w:after="0"/></w:pPr></w:p></w:tc>'
    )
    runs.write(found(made, qn("w:p")), words, manner)
    return made
