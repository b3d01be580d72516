"""How text looks, as far as it is said: on the run, the slide, the layout, the master.

What one of them leaves open is asked of the next, as PowerPoint itself does.
"""

from inclusive_meetings.files.slideshow.marks import (
    DRAWN,
    SHOWN,
    Element,
    is_on,
    number,
)
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.zip_guard import local
from inclusive_meetings.model.frozen import frozen

LEVELS = 9
POINTS_IF_NOTHING_IS_SAID = 18.0
BULLETS = {"buNone": False, "buChar": True, "buAutoNum": True, "buBlip": True}
FILLS = tuple(
    f"{DRAWN}{name}"
    for name in ("solidFill", "gradFill", "blipFill", "pattFill", "noFill")
)


@frozen
class Look:
    """What is said of text; None where it is not said. `points` is its size.

    `fill` is the element that holds its colour, `typeface` may be a theme's name.
    """

    points: float | None = None
    fill: Element | None = None
    is_bold: bool | None = None
    language: str | None = None
    typeface: str | None = None
    has_bullet: bool | None = None
    is_right_to_left: bool | None = None
    capitals: str | None = None

    def over(self, base: "Look") -> "Look":
        """Return this look, with what it leaves open taken from another."""
        if self is SILENT:
            return base
        return Look(
            base.points if self.points is None else self.points,
            base.fill if self.fill is None else self.fill,
            _said(self.is_bold, base.is_bold),
            self.language or base.language,
            self.typeface or base.typeface,
            _said(self.has_bullet, base.has_bullet),
            _said(self.is_right_to_left, base.is_right_to_left),
            self.capitals or base.capitals,
        )


def _said(own: bool | None, base: bool | None) -> bool | None:  # noqa: FBT001 - yes, no, or not said
    return base if own is None else own


SILENT = Look()


def of_run(element: Element | None) -> Look:
    """Return what the properties of a run say."""
    if element is None:
        return SILENT
    size = number(element, "sz")
    fill = next((each for each in element if each.tag in FILLS), None)
    latin = element.find(f"{DRAWN}latin")
    return Look(
        points=size / 100 if size else None,
        fill=fill,
        is_bold=is_on(element, "b") if "b" in element.attrib else None,
        language=element.get("lang") or None,
        typeface=None if latin is None else latin.get("typeface"),
        capitals=element.get("cap"),
    )


def of_paragraph(element: Element | None) -> Look:
    """Return what the properties of a paragraph, or of a level, say."""
    if element is None:
        return SILENT
    bullets = [BULLETS[kind] for kind in map(local, element) if kind in BULLETS]
    rtl = is_on(element, "rtl") if "rtl" in element.attrib else None
    own = Look(has_bullet=bullets[0] if bullets else None, is_right_to_left=rtl)
    return own.over(of_run(element.find(f"{DRAWN}defRPr")))


def of_level(styles: Element | None, level: int) -> Look:
    """Return what a list of styles says of a level, which counts from 0."""
    if styles is None:
        return SILENT
    return of_paragraph(styles.find(f"{DRAWN}lvl{level + 1}pPr"))


def look(shape: Shape, level: int) -> Look:
    """Return how text of a shape looks where its runs say nothing more."""
    known: dict[int, Look] = shape.__dict__.setdefault("_looks", {})
    if level not in known:
        body = shape.text_body
        styles = None if body is None else body.find(f"{DRAWN}lstStyle")
        model = shape.model
        beneath = _base(shape, level) if model is None else look(model, level)
        known[level] = of_level(styles, level).over(beneath)
    return known[level]


def _base(shape: Shape, level: int) -> Look:
    master = shape.surface.master
    if shape.placeholder is None:
        return _of_style(shape).over(usual(shape, level))
    name = "title" if shape.is_title else "other" if shape.is_furniture else "body"
    styles = master.root.find(f"{SHOWN}txStyles/{SHOWN}{name}Style")
    return of_level(styles, level).over(usual(shape, level))


def usual(shape: Shape, level: int) -> Look:
    """Return how text looks in this deck where nothing else is said."""
    package = shape.surface.package
    known: dict[int, Look] = package.__dict__.setdefault("_usual", {})
    if level not in known:
        main = package.linked("", "officeDocument")
        root = package.tree(main) if main in package.parts else None
        styles = None if root is None else root.find(f"{SHOWN}defaultTextStyle")
        known[level] = of_level(styles, level)
    return known[level]


def _of_style(shape: Shape) -> Look:
    """Return the colour that a shape's quick style gives to its text."""
    font = shape.element.find(f"{SHOWN}style/{DRAWN}fontRef")
    return SILENT if font is None or len(font) == 0 else Look(fill=font)
