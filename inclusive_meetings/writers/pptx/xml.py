"""The few pieces of PowerPoint's XML that slides, layouts and masters are made of.

They are written as text: a library that builds them as trees costs more time than
all the rest of a deck.
"""

from typing import Final

from inclusive_meetings.writers.pictures import DECORATIVE
from inclusive_meetings.writers.template import Box, Placeholder
from inclusive_meetings.writers.xml_text import escaped

INCH: Final = 914_400
DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SLIDES: Final = "http://schemas.openxmlformats.org/presentationml/2006/main"
NAMESPACES: Final = f'xmlns:a="{DRAWING}" xmlns:r="{RELATION}" xmlns:p="{SLIDES}"'
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
GROUP: Final = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>'
    '<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)


def inches(left: float, top: float, width: float, height: float) -> Box:
    """Return a box given in inches."""
    return Box(*(round(each * INCH) for each in (left, top, width, height)))


def place(box: Box) -> str:
    """Return where a shape is."""
    return (
        f'<a:xfrm><a:off x="{box.left}" y="{box.top}"/>'
        f'<a:ext cx="{box.width}" cy="{box.height}"/></a:xfrm>'
    )


def colour(name: str) -> str:
    """Return a fill with a colour of the theme, by the theme's name of it."""
    return f'<a:solidFill><a:schemeClr val="{name}"/></a:solidFill>'


def decoration(
    number: int, shape: str, box: Box, fill: str, *, outlined: bool = False
) -> str:
    """Return a shape that says nothing, marked as such; `shape` as PowerPoint names it.

    An outlined shape is empty inside, with a line of the colour.
    """
    paint = f"{colour(fill)}<a:ln><a:noFill/></a:ln>"
    if outlined:
        paint = f'<a:noFill/><a:ln w="19050">{colour(fill)}</a:ln>'
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Decoration {number}">'
        f'{DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{place(box)}<a:prstGeom prst="{shape}"><a:avLst/></a:prstGeom>'
        f"{paint}</p:spPr></p:sp>"
    )


def placeholder(number: int, name: str, where: Placeholder, rest: str) -> str:
    """Return a placeholder; `rest` is its `p:spPr` and `p:txBody`."""
    kind = f' type="{where.kind}"' if where.kind else ""
    index = f' idx="{where.idx}"' if where.idx else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{escaped(name)}"/><p:cNvSpPr>'
        f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph{kind}{index}/></p:nvPr>'
        f"</p:nvSpPr>{rest}</p:sp>"
    )


def relations(entries: "list[tuple[str, str, str]]") -> bytes:
    """Return a part of relations: (id, kind, target); a target outside has `://`."""
    return (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f"{''.join(map(relation, entries))}</Relationships>"
    ).encode()


def relation(entry: tuple[str, str, str]) -> str:
    """Return one relation; an address outside the file is marked as such."""
    name, kind, target = entry
    outside = ' TargetMode="External"' if ":" in target else ""
    kind = kind if ":" in kind else f"{RELATION}/{kind}"
    return (
        f'<Relationship Id="{name}" Type="{kind}" Target="{escaped(target)}"{outside}/>'
    )
