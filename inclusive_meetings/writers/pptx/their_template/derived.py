"""A layout made from one of theirs, where theirs is too small, too faint or missing.

Background, logo and everything that is drawn stay; the places for words are ours. So
the words are in placeholders still, and the deck can be edited like any other.
"""

from lxml import etree

from inclusive_meetings.files.slideshow.marks import SHOWN, Element
from inclusive_meetings.files.slideshow.shapes import FURNITURE, TITLES
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.fitting.filling import GAP
from inclusive_meetings.writers.pptx.layout_xml import NUMBERS_ID
from inclusive_meetings.writers.pptx.their_template.inks import Paint
from inclusive_meetings.writers.pptx.their_template.rewritten import serialised
from inclusive_meetings.writers.pptx.xml import (
    NAMESPACES,
    colour,
    decoration,
    place,
    placeholder,
)
from inclusive_meetings.writers.template import Box, Layout, Placeholder

LEVELS = 9
IDS_FROM = 9001
MARGIN = 150_000
BIG_FROM = 40
NUMBER = "Slide number"
FIELD = (
    f'<a:fld id="{NUMBERS_ID}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t>'
    "</a:fld>"
)


@frozen
class Ours:
    """What of a layout is ours. Their own title and number stay where ours is None."""

    paint: Paint
    title: Placeholder | None
    number: Placeholder | None
    paint_of_number: Paint


def derived(layout: bytes, named: Layout, ours: Ours) -> bytes:
    """Return a layout of theirs with the places for words of a layout of ours."""
    root = etree.fromstring(layout)
    for name in ("type", "matchingName"):
        root.attrib.pop(name, "")
    root.set("userDrawn", "1")
    root.set("preserve", "1")
    drawing = root.find(f"{SHOWN}cSld")
    tree = None if drawing is None else drawing.find(f"{SHOWN}spTree")
    if drawing is None or tree is None:
        raise LookupError("A layout without a list of shapes has been refused before.")
    drawing.set("name", named.name)
    stays = [*FURNITURE] if ours.title else [*FURNITURE, *TITLES]
    if ours.number:
        stays.remove("sldNum")
    for element in tuple(tree):
        role = _role(element)
        if role and role not in stays:
            tree.remove(element)
    for shape in _shapes(named, ours):
        tree.insert(_end(tree), shape)
    return serialised(root)


def _role(element: Element) -> str:
    mark = element.find(f"*/{SHOWN}nvPr/{SHOWN}ph")
    return "" if mark is None else mark.get("type", "obj")


def _end(tree: Element) -> int:
    end = tree.find(f"{SHOWN}extLst")
    return len(tree) if end is None else tree.index(end)


def _shapes(named: Layout, ours: Ours) -> list[Element]:
    texts = (
        ("Title", ours.title, "b"),
        ("Time and place", named.over, "t"),
        ("Text", named.body, _anchor(named.body)),
        ("Second text", named.second, "t"),
    )
    fill = ours.paint.card
    made = [decoration(IDS_FROM - 1, "rect", card(named), fill)] if fill else []
    made += [
        _place(IDS_FROM + at, name, where, Paint(ours.paint.ink), anchor)
        for at, (name, where, anchor) in enumerate(texts)
        if where is not None
    ]
    if ours.number:
        made.append(
            _place(IDS_FROM + 9, NUMBER, ours.number, ours.paint_of_number, "ctr")
        )
    return [etree.fromstring(f"<p:x {NAMESPACES}>{xml}</p:x>")[0] for xml in made]


def _anchor(body: Placeholder) -> str:
    return "ctr" if body.points >= BIG_FROM else "t"


def card(named: Layout) -> Box:
    """Return the room of a plain box behind all words."""
    boxes = [named.title.box, named.body.box]
    boxes += [] if named.second is None else [named.second.box]
    boxes += [] if named.picture is None else [named.picture]
    left, top = min(b.left for b in boxes) - MARGIN, min(b.top for b in boxes) - MARGIN
    right = max(b.left + b.width for b in boxes) + MARGIN
    bottom = max(b.top + b.height for b in boxes) + MARGIN
    return Box(left, top, right - left, bottom - top)


def _place(number: int, name: str, where: Placeholder, paint: Paint, at: str) -> str:
    levels = "".join(
        f'<a:lvl{level}pPr marL="0" indent="0" algn="l" rtl="0">'
        '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(where.points * GAP * 100)}"/></a:spcBef>'
        "<a:buNone/>"
        f'<a:defRPr sz="{where.points * 100}" b="{int(where.bold)}" cap="none">'
        f"{colour(paint.ink)}</a:defRPr></a:lvl{level}pPr>"
        for level in range(1, LEVELS + 1)
    )
    fill = colour(paint.card) if paint.card else "<a:noFill/>"
    # A number of two figures is not broken, however narrow its place is.
    wrap = "none" if name == NUMBER else "square"
    return placeholder(
        number,
        name,
        where,
        f"<p:spPr>{place(where.box)}{fill}<a:ln><a:noFill/></a:ln></p:spPr>"
        f'<p:txBody><a:bodyPr vert="horz" wrap="{wrap}" lIns="0" tIns="0" rIns="0" '
        f'bIns="0" anchor="{at}"><a:noAutofit/></a:bodyPr><a:lstStyle>{levels}'
        "</a:lstStyle>"
        f"<a:p>{FIELD if name == NUMBER else _prompt(name)}</a:p></p:txBody>",
    )


def _prompt(name: str) -> str:
    return f'<a:r><a:rPr lang="en-GB"/><a:t>{name}</a:t></a:r>'
