"""How slides look: 16:9, a calm palette, at least 28 points, contrast over 7 to 1.

The library's own template is 4:3 and too faint in places. It is reshaped once;
text stays in its placeholders, so that outlines and screen readers find it.
"""

import io
from functools import cache
from html import escape

import pptx
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation
from pptx.shapes.base import BaseShape
from pptx.shapes.placeholder import (
    LayoutPlaceholder,
    MasterPlaceholder,
)
from pptx.slide import Slide, SlideLayout, SlideMaster
from pptx.util import Emu, Inches

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.writers.office_xml import Element
from inclusive_meetings.writers.slide_size import BODY_POINTS

TITLE_LAYOUT, AGENDA_LAYOUT = 0, 1
WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
FONT = "Arial"
INK, DEEP, PAPER = "17202A", "0B4A4F", "FFFDF8"
# Background of each kind of slide; text on it is ink or deep teal, over 7 to 1.
BACKGROUNDS = {
    SlideKind.TITLE: "DDEDEA",
    SlideKind.BREAK: "FBF0DC",
    SlideKind.REFLECTION: "F7E6EA",
    SlideKind.CLOSE: "DDEDEA",
}
TITLE_POINTS = 40


@cache
def prepared() -> bytes:
    """Return an empty PowerPoint file with our look."""
    file = pptx.Presentation()
    file.slide_width, file.slide_height = WIDTH, HEIGHT
    _background(file)
    for number in (TITLE_LAYOUT, AGENDA_LAYOUT):
        _layout(file.slide_layouts[number], is_title=number == TITLE_LAYOUT)
    _forget_other_layouts(file)
    about = file.core_properties
    about.author = about.last_modified_by = about.keywords = about.comments = ""
    about.revision = 1
    made = io.BytesIO()
    file.save(made)
    return made.getvalue()


def colours(slide: Slide, kind: SlideKind) -> None:
    """Give a slide the background of its kind, where that has one."""
    colour = BACKGROUNDS.get(kind)
    if colour:
        _paint(slide, colour)


def slide_number(number: int, language: str) -> Element:
    """Return the number of the slide as its placeholder, with a field in it."""
    made: Element = parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{9000 + number}" '
        'name="Slide Number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>'
        '<p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/>'
        '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="r"/>'
        '<a:fld id="{C1F4E4A2-1D5B-4A1E-9D3A-0123456789AB}" type="slidenum">'
        f'<a:rPr lang="{escape(language)}" sz="1800"><a:solidFill>'
        f'<a:srgbClr val="{INK}"/>'
        f"</a:solidFill></a:rPr><a:t>{number}</a:t></a:fld></a:p></p:txBody></p:sp>"
    )
    return made


def _background(file: Presentation) -> None:
    _paint(file.slide_master, PAPER)


def _paint(slide: Slide | SlideMaster, colour: str) -> None:
    fill = slide.background.fill
    fill.solid()
    fill.fore_color.rgb = RGBColor.from_string(colour)  # type: ignore[no-untyped-call]  # python-pptx left it untyped


def _layout(layout: SlideLayout, *, is_title: bool) -> None:
    for shape in tuple(layout.shapes):
        if not isinstance(shape, LayoutPlaceholder):
            continue
        kind = shape.placeholder_format.idx
        if kind == 0:
            top, height = (2.1, 1.9) if is_title else (0.45, 1.35)
            _place(shape, 0.8, top, 11.7, height)
            _text(shape, TITLE_POINTS + 8 if is_title else TITLE_POINTS, DEEP)
            shape.text_frame.vertical_anchor = (
                MSO_ANCHOR.BOTTOM if is_title else MSO_ANCHOR.MIDDLE
            )
        elif kind == 1:
            top, height = (4.2, 2.4) if is_title else (1.95, 4.75)
            _place(shape, 0.8, top, 11.7, height)
            _text(shape, BODY_POINTS, INK)
        elif kind == 12:  # noqa: PLR2004 - the library's index of the slide number
            _place(shape, 11.2, 6.85, 1.3, 0.45)
            _text(shape, 18, INK)
        else:
            removed(shape)
    band = _band(0.45 if is_title else 0.22)
    layout.shapes._spTree.insert(2, band)  # noqa: SLF001 - layouts have no way to add one


def _band(inches: float) -> Element:
    """Return a band of colour on the left edge: decoration, and marked as such."""
    made: Element = parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="900" name="Band"><a:extLst>'
        '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" '
        'val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/>'
        '</p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{Inches(inches)}" cy="{HEIGHT}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>'
        f'<a:srgbClr val="{DEEP}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>'
        "</p:sp>"
    )
    return made


def removed(shape: BaseShape) -> None:
    """Take a placeholder off: an empty one shows an invitation to click."""
    element = shape._element  # noqa: SLF001 - no public way to remove one
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _place(
    shape: LayoutPlaceholder | MasterPlaceholder,
    left: float,
    top: float,
    width: float,
    height: float,
) -> None:
    # All four at once: setting two would set the others to zero.
    shape.left, shape.top = Inches(left), Inches(top)
    shape.width, shape.height = Inches(width), Inches(height)


def _text(shape: LayoutPlaceholder, points: int, colour: str) -> None:
    """Set size and colour for every level, left aligned, without shrinking."""
    body = shape.text_frame._txBody  # noqa: SLF001 - list styles have no public way
    bold = int(colour == DEEP)
    levels = "".join(
        f'<a:lvl{level}pPr marL="0" indent="0" algn="l">'
        '<a:spcBef><a:spcPts val="900"/></a:spcBef><a:buNone/>'
        f'<a:defRPr sz="{points * 100}" b="{bold}"><a:solidFill>'
        f'<a:srgbClr val="{colour}"/></a:solidFill><a:latin typeface="{FONT}"/>'
        f'<a:cs typeface="{FONT}"/>'
        f"</a:defRPr></a:lvl{level}pPr>"
        for level in range(1, 10)
    )
    old = body.find("{http://schemas.openxmlformats.org/drawingml/2006/main}lstStyle")
    made = parse_xml(f"<a:lstStyle {nsdecls('a')}>{levels}</a:lstStyle>")
    if old is not None:
        body.replace(old, made)
    shape.text_frame.word_wrap = True


def _forget_other_layouts(file: Presentation) -> None:
    """Remove the layouts that are still 4:3; nothing uses them."""
    for layout in list(file.slide_layouts)[AGENDA_LAYOUT + 1 :]:
        file.slide_layouts.remove(layout)
    for shape in file.slide_master.placeholders:
        _place(
            shape,
            shape.left / Emu(914400) * 4 / 3,
            shape.top / Emu(914400),
            shape.width / Emu(914400) * 4 / 3,
            shape.height / Emu(914400),
        )
