"""The layouts of a template, each with the places for words that it has."""

from dataclasses import dataclass
from functools import cached_property

from inclusive_meetings.files.slideshow.boxes import Box as Place
from inclusive_meetings.files.slideshow.marks import DRAWN, number
from inclusive_meetings.files.slideshow.shapes import Shape, shapes
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.files.slideshow.surfaces import Surface
from inclusive_meetings.files.slideshow.text_extent import inset
from inclusive_meetings.files.slideshow.text_looks import (
    POINTS_IF_NOTHING_IS_SAID,
    look,
)
from inclusive_meetings.writers.template import Box, Placeholder

FOR_WORDS = ("body", "obj", "subTitle")
ALL_OF_IT = 0.98


@dataclass(frozen=True, eq=False)
class Candidate:
    """A layout, and how large its slides are, in EMU."""

    surface: Surface
    width: int
    height: int

    @property
    def name(self) -> str:
        """Return what PowerPoint's list of layouts calls it."""
        return self.surface.name or "without a name"

    @property
    def kind(self) -> str:
        """Return what PowerPoint thinks it is for: `obj`, `secHead`."""
        return self.surface.root.get("type", "")

    @cached_property
    def title(self) -> Shape | None:
        """Return where its title goes."""
        return next((each for each in self._places if each.is_title), None)

    @cached_property
    def bodies(self) -> tuple[Shape, ...]:
        """Return where its words go, from left to right, the highest first."""
        found = [
            each
            for each in self._places
            if each.role in FOR_WORDS and each.box is not None and not _is_upright(each)
        ]
        return tuple(sorted(found, key=lambda each: (_top(each), _left(each))))

    @cached_property
    def number(self) -> Shape | None:
        """Return where the number of the slide goes."""
        return next((each for each in self._places if each.role == "sldNum"), None)

    @cached_property
    def draws_number(self) -> bool:
        """Return whether the number of the slide is drawn by the layout itself."""
        surfaces = (self.surface, *self.surface.shown_below())
        return any(
            shape.shows_number
            for surface in surfaces
            for shape in shapes(surface)
            if shape.placeholder is None
        )

    @cached_property
    def taken(self) -> frozenset[int]:
        """Return the numbers of its places."""
        return frozenset(number(each.placeholder, "idx") for each in self._places)

    @cached_property
    def _places(self) -> tuple[Shape, ...]:
        every = shapes(self.surface)
        return tuple(each for each in every if each.placeholder is not None)

    def holds(self, shape: Shape, least: float = ALL_OF_IT) -> bool:
        """Return whether at least this share of a place stands on the slide."""
        whole = Place(0, 0, self.width, self.height)
        return shape.box is not None and shape.box.covered_by(whole) >= least

    def share(self, shape: Shape) -> float:
        """Return how much of the slide a place takes, from 0 to 1."""
        return 0.0 if shape.box is None else shape.box.area / (self.width * self.height)


def candidates(show: Slideshow) -> tuple[Candidate, ...]:
    """Return the layouts of a template in their order."""
    return tuple(Candidate(layout, *show.size) for layout in show.layouts)


def _is_upright(shape: Shape) -> bool:
    """Return whether its words stand one above the other, as in some scripts."""
    body = shape.text_body
    said = None if body is None else body.find(f"{DRAWN}bodyPr")
    upright = said is not None and said.get("vert", "horz") != "horz"
    mark = shape.placeholder
    return upright or (mark is not None and mark.get("orient") == "vert")


def _top(shape: Shape) -> float:
    return shape.box.top if shape.box else 0.0


def _left(shape: Shape) -> float:
    return shape.box.left if shape.box else 0.0


def is_from_the_right(shape: Shape) -> bool:
    """Return whether words that go there run from the right, whatever they are."""
    return bool(look(shape, 0).is_right_to_left)


def points(shape: Shape) -> int:
    """Return the size of the words that go there."""
    return max(int(look(shape, 0).points or POINTS_IF_NOTHING_IS_SAID), 1)


def placeholder_of(shape: Shape) -> Placeholder:
    """Return a place for words as our writer knows it; its box without its margins."""
    mark = shape.placeholder
    box = shape.box or Place(0, 0, 0, 0)
    left, top = inset(shape, "lIns"), inset(shape, "tIns")
    inner = Box(
        round(box.left + left),
        round(box.top + top),
        max(round(box.width - left - inset(shape, "rIns")), 1),
        max(round(box.height - top - inset(shape, "bIns")), 1),
    )
    return Placeholder(
        kind="" if mark is None else mark.get("type", ""),
        idx=number(mark, "idx"),
        box=inner,
        points=points(shape),
        bold=bool(look(shape, 0).is_bold),
    )
