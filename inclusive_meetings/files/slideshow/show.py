"""A slide show as it was saved: its slides in order, and what it says of itself."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.files.slideshow.marks import (
    LINKED,
    NEWER,
    SHOWN,
    Element,
    is_on,
    number,
)
from inclusive_meetings.files.slideshow.package import Package, main_part, package
from inclusive_meetings.files.slideshow.shapes import Shape, shapes, words_of
from inclusive_meetings.files.slideshow.surfaces import Surface
from inclusive_meetings.model.problems import CannotRead, Problem

USUAL_WIDTH, USUAL_HEIGHT = 12_192_000, 6_858_000
CORE = "docProps/core.xml"
SAYING = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "language": "{http://purl.org/dc/elements/1.1/}language",
}


@dataclass(frozen=True, eq=False)
class Slide:
    """One slide; numbers are from 1, hidden slides counted."""

    number: int
    surface: Surface

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """Return what is shown on it, in its reading order, groups taken apart."""
        return tuple(each for each in shapes(self.surface) if not each.is_hidden)

    @cached_property
    def heading(self) -> Shape | None:
        """Return its title placeholder, filled or not."""
        return next((each for each in self.shapes if each.is_title), None)

    @property
    def title(self) -> str:
        """Return its title on one line; "" where it has none."""
        return "" if self.heading is None else " ".join(self.heading.text.split())

    @cached_property
    def notes(self) -> str:
        """Return what is said in its notes."""
        package = self.surface.package
        part = package.linked(self.surface.part, "notesSlide")
        if part not in package.parts:
            return ""
        page = Surface(package, part, None)
        bodies = (each for each in shapes(page) if each.role == "body")
        return "\n".join(words_of(each.text_body) for each in bodies).strip()

    @property
    def is_hidden(self) -> bool:
        """Return whether it is left out when the deck is shown."""
        return not is_on(self.surface.root, "show", default=True)


@dataclass(frozen=True, eq=False)
class Slideshow:
    """A deck or a template. Width and height of a slide are in EMU."""

    package: Package
    main: str
    slides: tuple[Slide, ...]
    masters: tuple[Surface, ...]
    layouts: tuple[Surface, ...]

    @property
    def file(self) -> str:
        """Return what the user calls the file."""
        return self.package.file

    @property
    def root(self) -> Element:
        """Return the part in which its slides are listed."""
        return self.package.tree(self.main)

    @cached_property
    def size(self) -> tuple[int, int]:
        """Return the width and height of its slides, in EMU."""
        found = self.root.find(f"{SHOWN}sldSz")
        wide = number(found, "cx", USUAL_WIDTH), number(found, "cy", USUAL_HEIGHT)
        return wide if min(wide) > 0 else (USUAL_WIDTH, USUAL_HEIGHT)

    @cached_property
    def enlarged(self) -> float:
        """Return by how much words look larger than on PowerPoint's usual slide.

        A slide that is made less high is shown larger: 18 points on one of Google's
        are as large on the wall as 24 on one of PowerPoint's.
        """
        return USUAL_HEIGHT / min(self.size)

    def says(self, what: str) -> str:
        """Return its `title` or `language`; "" where it says none."""
        if CORE not in self.package.parts:
            return ""
        found = self.package.tree(CORE).findtext(SAYING[what])
        return " ".join(cleaned(found or "").split())

    @cached_property
    def sections(self) -> tuple[str, ...]:
        """Return the names of its sections."""
        return tuple(
            cleaned(each.get("name", "")) for each in self.root.iter(f"{NEWER}section")
        )


def slideshow(path: Path, shown: str) -> Slideshow:
    """Return the slide show at `path`, called `shown` in messages.

    Raises CannotRead with every part that is lost or broken.
    """
    read = package(path, shown)
    main = main_part(read)
    links = read.links(main)
    problems: list[Problem] = []
    found = _Surfaces(read, problems)
    masters = tuple(
        master
        for link in links.values()
        if link.kind == "slideMaster" and (master := found.master(link.target))
    )
    layouts = tuple(_layouts(read, masters, found))
    slides = tuple(
        Slide(at, slide)
        for at, part in enumerate(_listed(read, main), 1)
        if (slide := found.slide(part))
    )
    if problems:
        raise CannotRead(dict.fromkeys(problems))
    return Slideshow(read, main, slides, masters, layouts)


def _listed(read: Package, main: str) -> Iterator[str]:
    links = read.links(main)
    for each in read.tree(main).iter(f"{SHOWN}sldId"):
        link = links.get(each.get(f"{LINKED}id", ""))
        yield "" if link is None else link.target


def _layouts(
    read: Package, masters: tuple[Surface, ...], found: "_Surfaces"
) -> Iterator[Surface]:
    for master in masters:
        links = read.links(master.part)
        for each in master.root.iter(f"{SHOWN}sldLayoutId"):
            link = links.get(each.get(f"{LINKED}id", ""))
            layout = None if link is None else found.layout(link.target)
            if layout is not None:
                yield layout


class _Surfaces:
    """Each surface is read once; what is lost or broken is noted, and read past."""

    def __init__(self, read: Package, problems: list[Problem]) -> None:
        self.read, self.problems = read, problems
        self.known: dict[str, Surface | None] = {}

    def master(self, part: str) -> Surface | None:
        """Return a master."""
        return self._once(part, lambda: None)

    def layout(self, part: str) -> Surface | None:
        """Return a layout over its master."""
        return self._once(
            part, lambda: self.master(self.read.linked(part, "slideMaster"))
        )

    def slide(self, part: str) -> Surface | None:
        """Return a slide over its layout."""
        return self._once(
            part, lambda: self.layout(self.read.linked(part, "slideLayout"))
        )

    def _once(self, part: str, below: Callable[[], Surface | None]) -> Surface | None:
        if part not in self.known:
            self.known[part] = None
            try:
                surface = Surface(self.read, part, below())
                surface.root  # noqa: B018 - a broken part is noticed here
                surface.links  # noqa: B018 - and so are its links
                surface.theme  # noqa: B018 - and its theme
            except CannotRead as error:
                self.problems += error.problems
            else:
                self.known[part] = surface
        return self.known[part]
