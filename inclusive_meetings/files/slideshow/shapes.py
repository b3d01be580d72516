"""What stands on a slide: where, of which kind, and what it stands in for."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.files.slideshow.boxes import UNMOVED, Box, Moved, box_of, moved
from inclusive_meetings.files.slideshow.marks import (
    DECORATIVE,
    DRAWN,
    EITHER,
    SHOWN,
    Element,
    is_on,
)
from inclusive_meetings.files.slideshow.surfaces import Surface
from inclusive_meetings.files.zip_guard import local

KINDS = {
    "sp": "shape",
    "cxnSp": "line",
    "pic": "picture",
    "graphicFrame": "graphic",
    "grpSp": "group",
    "contentPart": "drawing",
}
GRAPHICS = {"table": "table", "chart": "chart", "diagram": "SmartArt", "ole": "object"}
TITLES = ("title", "ctrTitle")
FURNITURE = ("dt", "ftr", "sldNum", "hdr")
# What a master's placeholder is called for those of slides and layouts.
ON_MASTER = {
    "ctrTitle": "title",
    "title": "title",
    "dt": "dt",
    "ftr": "ftr",
    "sldNum": "sldNum",
}
NESTED_AT_MOST = 20


@dataclass(frozen=True, eq=False)
class Shape:
    """One thing on a surface. `path` are the groups that it is in."""

    element: Element
    surface: Surface
    kind: str
    moved: Moved = UNMOVED
    path: tuple["Shape", ...] = field(default=(), repr=False)

    @cached_property
    def properties(self) -> Element | None:
        """Return the element with its name and description."""
        return self.element.find(f"*/{SHOWN}cNvPr")

    def _said(self, attribute: str) -> str:
        found = self.properties
        text = "" if found is None else found.get(attribute, "")
        return " ".join(cleaned(text).split())

    @cached_property
    def name(self) -> str:
        """Return its name, as the Selection Pane shows it."""
        return self._said("name") or self.kind.capitalize()

    @cached_property
    def description(self) -> str:
        """Return its alternative text, or else its title."""
        return self._said("descr") or self._said("title")

    @cached_property
    def is_decorative(self) -> bool:
        """Return whether it, or a group it is in, is marked as decoration."""
        marks = () if self.properties is None else self.properties.iter(DECORATIVE)
        return any(is_on(mark, "val", default=True) for mark in marks) or any(
            group.is_decorative for group in self.path
        )

    @cached_property
    def is_hidden(self) -> bool:
        """Return whether it is switched off in the Selection Pane."""
        own = is_on(self.properties, "hidden")
        return own or any(group.is_hidden for group in self.path)

    @cached_property
    def placeholder(self) -> Element | None:
        """Return the mark that it stands in for something of the layout."""
        return self.element.find(f"*/{SHOWN}nvPr/{SHOWN}ph")

    @property
    def role(self) -> str:
        """Return what it stands in for: `title`, `body`; "" for nothing."""
        found = self.placeholder
        return "" if found is None else found.get("type", "obj")

    @property
    def index(self) -> str:
        """Return which of its layout's places it fills."""
        return "" if self.placeholder is None else self.placeholder.get("idx", "0")

    @property
    def is_title(self) -> bool:
        """Return whether it is the title of its slide."""
        return self.role in TITLES

    @property
    def is_furniture(self) -> bool:
        """Return whether it is a date, a footer or a slide number."""
        return self.role in FURNITURE

    @cached_property
    def model(self) -> "Shape | None":
        """Return the placeholder of the layout, or master, that this one follows."""
        below = self.surface.below
        if below is None or self.placeholder is None:
            return None
        there = [shape for shape in shapes(below) if shape.placeholder is not None]
        if below.below is not None:
            same = (each for each in there if each.index == self.index)
            found = next((each for each in same if _alike(each, self)), None)
            return found or next(
                (each for each in there if each.role == self.role), None
            )
        wanted = ON_MASTER.get(self.role, "body")
        return next((each for each in there if each.role == wanted), None)

    def models(self) -> "Iterator[Shape]":
        """Yield it, and the placeholders that it follows, one after the other."""
        shape: Shape | None = self
        while shape is not None:
            yield shape
            shape = shape.model

    @cached_property
    def box(self) -> Box | None:
        """Return where it stands on the slide; None where that is not said."""
        for shape in self.models():
            own = box_of(shape.element)
            if own is not None:
                return shape.moved.of(own)
        return None

    @cached_property
    def text_body(self) -> Element | None:
        """Return the element with its text."""
        return self.element.find(f"{SHOWN}txBody")

    @cached_property
    def text(self) -> str:
        """Return its words, a line for each paragraph."""
        return words_of(self.text_body)

    @cached_property
    def anchor(self) -> str:
        """Return where in its box the text begins: `t`, `ctr` or `b`."""
        for each in self.models():
            body = each.text_body
            said = None if body is None else body.find(f"{DRAWN}bodyPr")
            if said is not None and "anchor" in said.attrib:
                return said.get("anchor", "t")
        return "t"

    @property
    def shows_number(self) -> bool:
        """Return whether the number of the slide stands in it."""
        fields = self.element.iter(f"{DRAWN}fld")
        return any(each.get("type") == "slidenum" for each in fields)

    @cached_property
    def look(self) -> Element | None:
        """Return the element with its fill and place."""
        return self.element.find(f"{SHOWN}spPr")


def _alike(one: Shape, other: Shape) -> bool:
    """Return whether two placeholders of one number are of one sort."""
    if one.is_furniture or other.is_furniture:
        return one.role == other.role
    return one.is_title == other.is_title


def words_of(body: Element | None) -> str:
    """Return the words of a text, a line for each paragraph."""
    if body is None:
        return ""
    lines = []
    for paragraph in body.iter(f"{DRAWN}p"):
        pieces = (
            "\n" if local(each) == "br" else each.text or ""
            for each in paragraph.iter(f"{DRAWN}t", f"{DRAWN}br")
        )
        lines.append("".join(pieces))
    return "\n".join(lines).strip()


def shapes(surface: Surface) -> tuple[Shape, ...]:
    """Return what stands on a surface in its reading order, groups taken apart.

    A group comes before what is in it.
    """
    # Read once, however often it is asked for.
    found = surface.__dict__.get("_shapes")
    if found is None:
        tree = surface.tree
        found = () if tree is None else tuple(_within(tree, surface, UNMOVED, ()))
        surface.__dict__["_shapes"] = found
    return found


def _within(
    tree: Element, surface: Surface, around: Moved, path: tuple[Shape, ...]
) -> Iterator[Shape]:
    for element in _shown(tree):
        kind = KINDS.get(local(element))
        if kind is None:
            continue
        if kind == "graphic":
            kind = _graphic(element)
        shape = Shape(element, surface, kind, around, path)
        yield shape
        if kind == "group" and len(path) < NESTED_AT_MOST:
            inside = moved(element, around)
            yield from _within(element, surface, inside, (*path, shape))


def _shown(tree: Element) -> Iterator[Element]:
    """Yield the children; of what is written twice, that for newer programs."""
    for child in tree:
        if child.tag == f"{EITHER}AlternateContent":
            way = next(iter(child), None)
            yield from () if way is None else way
        else:
            yield child


def _graphic(element: Element) -> str:
    inside = element.find(f"{DRAWN}graphic/{DRAWN}graphicData")
    address = "" if inside is None else inside.get("uri", "")
    return GRAPHICS.get(address.rpartition("/")[2], "graphic")
