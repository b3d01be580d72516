"""The strip that shows where in the meeting we are: what was, what is, what comes.

What was is filled, what is now is high, what comes is hollow: no colour is needed to
tell. In words it is said above the title, and as its description.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from inclusive_meetings.document.deck import Here
from inclusive_meetings.writers.pptx.theme import ACCENT
from inclusive_meetings.writers.pptx.xml import colour, place
from inclusive_meetings.writers.template import Box
from inclusive_meetings.writers.xml_text import escaped, short

GAP: Final = 60_000
SLIMMER: Final = 3


def strip(number: int, here: Here, room: Box, ink: str, parts: tuple[Box, ...]) -> str:
    """Return the strip as one group of shapes with a description."""
    fill = ACCENT if ink == "tx1" else ink
    drawn = "".join(
        _part(number + 1 + at, box, fill, hollow=at > here.now)
        for at, box in enumerate(parts)
    )
    said = escaped(short(here.said))
    inner = (
        f'<a:xfrm><a:off x="{room.left}" y="{room.top}"/>'
        f'<a:ext cx="{room.width}" cy="{room.height}"/>'
        f'<a:chOff x="{room.left}" y="{room.top}"/>'
        f'<a:chExt cx="{room.width}" cy="{room.height}"/></a:xfrm>'
    )
    return (
        f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{number}" name="Where we are" '
        f'descr="{said}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
        f"<p:grpSpPr>{inner}</p:grpSpPr>{drawn}</p:grpSp>"
    )


def boxes(here: Here, room: Box, *, from_the_right: bool = False) -> tuple[Box, ...]:
    """Return a box for each part, as wide as its minutes; the present one is high."""
    parts = tuple(_boxes(here, room))
    if not from_the_right:
        return parts
    ends = 2 * room.left + room.width
    return tuple(replace(box, left=ends - box.left - box.width) for box in parts)


def _boxes(here: Here, room: Box) -> Iterator[Box]:
    many = len(here.minutes)
    gap = min(GAP, room.width // (4 * many))
    free = room.width - gap * (many - 1)
    usual = sum(here.minutes) / many or 1
    lengths = [minutes or usual for minutes in here.minutes]
    left = float(room.left)
    for at, length in enumerate(lengths):
        wide = free * length / sum(lengths)
        high = room.height if at == here.now else room.height // SLIMMER
        top = room.top + (room.height - high) // 2
        yield Box(round(left), top, max(round(wide), 1), high)
        left += wide + gap


def _part(number: int, box: Box, fill: str, *, hollow: bool) -> str:
    paint = f"{colour(fill)}<a:ln><a:noFill/></a:ln>"
    if hollow:
        paint = f'<a:noFill/><a:ln w="12700">{colour(fill)}</a:ln>'
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="Part {number}"/><p:cNvSpPr/>'
        f'<p:nvPr/></p:nvSpPr><p:spPr>{place(box)}<a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom>{paint}</p:spPr></p:sp>"
    )
