"""A slide is drawn over its layout, and that over its master.

Each of the three is a surface here: what is not said on one is looked up on the next.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from inclusive_meetings.files.slideshow.colours import (
    USUAL_MAP,
    Palette,
    theme_colours,
)
from inclusive_meetings.files.slideshow.marks import DRAWN, SHOWN, Element, is_on
from inclusive_meetings.files.slideshow.package import Link, Package


@dataclass(frozen=True, eq=False)
class Surface:
    """A slide, a layout or a master. `below` is what it is drawn over."""

    package: Package
    part: str
    below: "Surface | None"

    @cached_property
    def root(self) -> Element:
        """Return its XML."""
        return self.package.tree(self.part)

    @cached_property
    def links(self) -> Mapping[str, Link]:
        """Return what it points at, by id."""
        return self.package.links(self.part)

    @cached_property
    def name(self) -> str:
        """Return what PowerPoint calls it in its list of layouts."""
        drawing = self.root.find(f"{SHOWN}cSld")
        return "" if drawing is None else drawing.get("name", "")

    @cached_property
    def tree(self) -> Element | None:
        """Return the list of its shapes."""
        return self.root.find(f"{SHOWN}cSld/{SHOWN}spTree")

    def down(self) -> "Iterator[Surface]":
        """Yield it, its layout and its master."""
        surface: Surface | None = self
        while surface is not None:
            yield surface
            surface = surface.below

    @cached_property
    def master(self) -> "Surface":
        """Return the surface at the bottom."""
        *_, last = self.down()
        return last

    @cached_property
    def theme(self) -> Element | None:
        """Return the theme of its master."""
        part = self.package.linked(self.master.part, "theme")
        return self.package.tree(part) if part in self.package.parts else None

    @cached_property
    def palette(self) -> Palette:
        """Return its colours, by the names it gives them."""
        if self.below is None:
            found = self.root.find(f"{SHOWN}clrMap")
            names = USUAL_MAP if found is None else _attributes(found)
            theme = self.theme
            return Palette({} if theme is None else theme_colours(theme), names)
        own = self.root.find(f"{SHOWN}clrMapOvr/{DRAWN}overrideClrMapping")
        if own is None:
            return self.below.palette
        return Palette(self.below.palette.colours, _attributes(own))

    def shown_below(self) -> "Iterator[Surface]":
        """Yield the surfaces whose drawings are seen through this one."""
        surface = self
        while surface.below is not None and is_on(
            surface.root, "showMasterSp", default=True
        ):
            surface = surface.below
            yield surface


def _attributes(element: Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.items()}
