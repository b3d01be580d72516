"""Tables on slides: their cells, and how a table's style colours them.

A style that the file does not hold is known only where it is the one that PowerPoint
gives to every new table; else what is behind the words cannot be told.
"""

from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.files.slideshow.boxes import Box
from inclusive_meetings.files.slideshow.contrast import WHITE, mixed
from inclusive_meetings.files.slideshow.fills import CLEAR, Fill, fill_in
from inclusive_meetings.files.slideshow.grounds import ground
from inclusive_meetings.files.slideshow.marks import DRAWN, Element, is_on, number
from inclusive_meetings.files.slideshow.shapes import Shape, words_of
from inclusive_meetings.files.slideshow.text_extent import height
from inclusive_meetings.files.slideshow.text_looks import Look, usual
from inclusive_meetings.files.slideshow.texts import Paragraph, written
from inclusive_meetings.model.frozen import frozen

USUAL_STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"
NO_STYLES = (
    "",
    "{2D5ABB26-0587-4C30-8999-92F81FD0307C}",
    "{5940675A-B579-460E-94D1-54222C63F5DA}",
)
BAND = 0.4  # the darker of the two tints of the usual style
CELL_INSETS = 2 * 45_720, 2 * 91_440


@frozen
class Cell:
    """One cell, its text, and what is behind it. Rows and columns count from 1."""

    row: int
    column: int
    element: Element
    paragraphs: tuple[Paragraph, ...]
    ground: Fill

    @property
    def text(self) -> str:
        """Return its words."""
        return words_of(self.element)

    @property
    def is_merged(self) -> bool:
        """Return whether it reaches over others."""
        wide = number(self.element, "gridSpan", 1), number(self.element, "rowSpan", 1)
        return max(wide) > 1


def table(shape: Shape) -> Element | None:
    """Return the table that a graphic is."""
    return next(shape.element.iter(f"{DRAWN}tbl"), None)


def has_headings(found: Element) -> bool:
    """Return whether the first row of a table is marked as its headings."""
    return is_on(found.find(f"{DRAWN}tblPr"), "firstRow")


def cells(shape: Shape) -> tuple[Cell, ...]:
    """Return the cells of a table, row by row; none for anything else."""
    known: tuple[Cell, ...] | None = shape.__dict__.get("_cells")
    if known is None:
        found = table(shape) if shape.kind == "table" else None
        made = () if found is None else tuple(_cells(shape, found))
        known = shape.__dict__["_cells"] = made
    return known


def _cells(shape: Shape, found: Element) -> Iterator[Cell]:
    style = (found.findtext(f"{DRAWN}tblPr/{DRAWN}tableStyleId") or "").strip()
    heads = has_headings(found)
    of_head, of_body = (_styled(shape, style, is_head=each) for each in (True, False))
    for row, line in enumerate(found.iter(f"{DRAWN}tr"), 1):
        base, behind = of_head if heads and row == 1 else of_body
        for column, each in enumerate(line.iter(f"{DRAWN}tc"), 1):
            own = fill_in(each.find(f"{DRAWN}tcPr"), shape.surface.palette)
            body = each.find(f"{DRAWN}txBody")
            said = () if body is None else tuple(written(shape, body, base=base))
            yield Cell(row, column, each, said, behind if own in (None, CLEAR) else own)


def _styled(shape: Shape, style: str, *, is_head: bool) -> tuple[Look, Fill]:
    palette = shape.surface.palette
    base = usual(shape, 0)
    if style in NO_STYLES:
        return base, ground(shape)
    if style != USUAL_STYLE:
        return replace(base, fill=None), Fill(unknown="the style of the table")
    accent, light = palette.named("accent1"), palette.named("lt1") or WHITE
    if accent is None:
        return base, Fill(unknown="the style of the table")
    if is_head:
        return Look(fill=_scheme("lt1"), is_bold=True).over(base), Fill((accent,))
    return Look(fill=_scheme("dk1")).over(base), Fill((mixed(accent, light, BAND),))


def _scheme(name: str) -> Element:
    from lxml import etree  # noqa: PLC0415 - only decks with tables need to make one

    parent = etree.Element(f"{DRAWN}solidFill")
    etree.SubElement(parent, f"{DRAWN}schemeClr", val=name)
    return parent


def box_when_full(shape: Shape) -> Box | None:
    """Return the room of a table whose rows have grown around their words."""
    found, box = table(shape), shape.box
    if found is None or box is None:
        return None
    widths = [number(each, "w") for each in found.iter(f"{DRAWN}gridCol")]
    grown: dict[int, float] = {}
    for row, line in enumerate(found.iter(f"{DRAWN}tr"), 1):
        grown[row] = number(line, "h")
    for cell in cells(shape):
        if cell.column > len(widths) or cell.is_merged:
            continue
        room = widths[cell.column - 1] - CELL_INSETS[1]
        high = height(cell.paragraphs, max(room, 1)) + CELL_INSETS[0]
        grown[cell.row] = max(grown[cell.row], high)
    return replace(box, height=sum(grown.values()))
