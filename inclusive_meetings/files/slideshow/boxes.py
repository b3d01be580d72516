"""Where things stand on a slide, also in groups that were moved and made smaller.

All lengths are in English Metric Units: 12,700 to the point, 914,400 to the inch.
"""

from inclusive_meetings.files.slideshow.marks import DRAWN, SHOWN, Element, number
from inclusive_meetings.files.zip_guard import local
from inclusive_meetings.model.frozen import frozen

POINT = 12_700
INCH = 914_400
WHERE = {
    "graphicFrame": f"{SHOWN}xfrm",
    "grpSp": f"{SHOWN}grpSpPr/{DRAWN}xfrm",
    "contentPart": f"{SHOWN}xfrm",
}


@frozen
class Box:
    """A rectangle: left, top, width and height."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Return where it ends."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Return where it ends below."""
        return self.top + self.height

    @property
    def area(self) -> float:
        """Return how much room it takes."""
        return max(self.width, 0) * max(self.height, 0)

    def shared(self, other: "Box") -> float:
        """Return the room that two boxes both take."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(wide, 0) * max(high, 0)

    def covered_by(self, other: "Box") -> float:
        """Return which share of it the other covers, from 0 to 1."""
        return self.shared(other) / self.area if self.area else 0.0


@frozen
class Moved:
    """How the inside of a group is shown: enlarged so much, then moved."""

    wide: float = 1.0
    high: float = 1.0
    right: float = 0.0
    down: float = 0.0

    def of(self, box: Box) -> Box:
        """Return where a box of the group is on the slide."""
        return Box(
            box.left * self.wide + self.right,
            box.top * self.high + self.down,
            box.width * self.wide,
            box.height * self.high,
        )


UNMOVED = Moved()


def box_of(element: Element) -> Box | None:
    """Return the box that an element says; None where it says none."""
    place = element.find(WHERE.get(local(element), f"{SHOWN}spPr/{DRAWN}xfrm"))
    if place is None or place.find(f"{DRAWN}ext") is None:
        return None
    return _box(place, "off", "ext")


def _box(place: Element, at: str, size: str) -> Box:
    start, extent = place.find(f"{DRAWN}{at}"), place.find(f"{DRAWN}{size}")
    return Box(
        number(start, "x"),
        number(start, "y"),
        number(extent, "cx"),
        number(extent, "cy"),
    )


def moved(group: Element, around: Moved) -> Moved:
    """Return how what is in a group is shown on the slide."""
    place = group.find(WHERE["grpSp"])
    if place is None or place.find(f"{DRAWN}chExt") is None:
        return around
    outer, inner = _box(place, "off", "ext"), _box(place, "chOff", "chExt")
    if not inner.width or not inner.height:
        return around
    wide, high = outer.width / inner.width, outer.height / inner.height
    return Moved(
        wide * around.wide,
        high * around.high,
        (outer.left - inner.left * wide) * around.wide + around.right,
        (outer.top - inner.top * high) * around.high + around.down,
    )
