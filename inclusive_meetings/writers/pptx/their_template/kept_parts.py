"""The parts of a template that a new deck needs, and nothing else of it.

Masters, layouts, themes, their pictures and fonts stay. Slides, notes, comments, what
others typed into the properties, objects of other programs and everything that would
be fetched from elsewhere go; what pointed at them goes with them.
"""

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from posixpath import relpath

from lxml import etree

from inclusive_meetings.files.decode import file_bytes
from inclusive_meetings.files.slideshow.marks import DRAWN, LINKED, SHOWN, Element
from inclusive_meetings.files.slideshow.package import BYTES_AT_MOST, Link
from inclusive_meetings.files.slideshow.refusals import of_slides
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.files.zip_guard import parts, refuse_swelling
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.writers.pptx.their_template.rewritten import (
    remove,
    serialised,
)
from inclusive_meetings.writers.pptx.xml import relations

OF_THE_DECK = (
    "slideMaster",
    "notesMaster",
    "handoutMaster",
    "theme",
    "tableStyles",
    "font",
)
OF_A_SURFACE = (
    "slideMaster",
    "slideLayout",
    "theme",
    "themeOverride",
    "image",
    "notesMaster",
)
PICTURE, DRAWING = f"{SHOWN}pic", (f"{SHOWN}spTree", f"{SHOWN}grpSp")
FILLED = f"{DRAWN}blipFill"


@frozen
class Kept:
    """Parts by name, the links of the deck by their old id, and what was left out.

    `left_out` are things to tell: `a picture from example.org`.
    """

    parts: dict[str, bytes]
    links: dict[str, Link]
    left_out: tuple[str, ...]


def kept_parts(show: Slideshow, path: Path) -> Kept:
    """Return what of the template at `path` a deck needs. Raises CannotRead."""
    read = show.package
    links = {
        name: link
        for name, link in read.links(show.main).items()
        if link.kind in OF_THE_DECK
        and not link.is_outside
        and link.target in read.names
    }
    left_out: list[str] = []
    made: dict[str, bytes] = {}
    packed: set[str] = set()
    waiting = [link.target for link in links.values()]
    while waiting:
        part = waiting.pop()
        if part in made or part in packed:
            continue
        if part not in read.parts:
            packed.add(part)
            continue
        stays = dict(_staying(read.names, read.links(part)))
        made[part] = _cleaned(read.tree(part), stays, read.links(part), left_out)
        if stays:
            folder, _, name = part.rpartition("/")
            made[f"{folder}/_rels/{name}.rels"] = relations(
                [
                    (each, link.kind, _target(link, folder))
                    for each, link in stays.items()
                ]
            )
        waiting += [link.target for link in stays.values() if not link.is_outside]
    made |= _unpacked(path, read.file, packed)
    return Kept(made, links, tuple(dict.fromkeys(left_out)))


def _staying(
    names: frozenset[str], links: dict[str, Link]
) -> Iterator[tuple[str, Link]]:
    for name, link in links.items():
        if link.is_outside:
            if link.kind == "hyperlink" and link.target.startswith(("http", "mailto:")):
                yield name, link
        elif link.kind in OF_A_SURFACE and link.target in names:
            yield name, link


def _target(link: Link, folder: str) -> str:
    return link.target if link.is_outside else relpath(link.target, folder)


def _cleaned(
    root: Element, stays: dict[str, Link], links: dict[str, Link], left_out: list[str]
) -> bytes:
    """Return a part without whatever points at something that does not stay."""
    root = deepcopy(root)
    for element in tuple(root.iter(etree.Element)):
        for name in [str(key) for key in element.attrib if str(key).startswith(LINKED)]:
            target = element.get(name, "")
            if target and target not in stays:
                link = links.get(target)
                if link is not None:
                    left_out.append(_in_words(link))
                del element.attrib[name]
                _drop(element)
    return serialised(root)


def _drop(element: Element) -> None:
    """Remove an element that lost what it showed, with what was only there for it."""
    if element.tag == f"{DRAWN}blip":
        if any(str(key).startswith(LINKED) for key in element.attrib):
            return
        fill = element.getparent()
        if fill is not None and fill.tag == FILLED:
            _replace(fill, etree.Element(f"{DRAWN}noFill"))
            return
    shape = _in_a_drawing(element)
    is_link = element.tag.endswith(("hlinkClick", "hlinkHover", "hlinkMouseOver"))
    remove(element if is_link or shape is None else shape)


def _in_a_drawing(element: Element) -> Element | None:
    """Return the shape that an element is part of."""
    at: Element | None = element
    while at is not None:
        parent = at.getparent()
        if parent is not None and parent.tag in DRAWING:
            return at
        at = parent
    return None


def _replace(old: Element, new: Element) -> None:
    parent = old.getparent()
    if parent is not None:
        parent.replace(old, new)


def _in_words(link: Link) -> str:
    if link.is_outside:
        return f"a linked {link.kind} ({link.target[:60]})"
    return {"oleObject": "an embedded object", "slide": "a link to a slide"}.get(
        link.kind, f"a part of the kind {link.kind[:30]}"
    )


def _unpacked(path: Path, shown: str, names: set[str]) -> dict[str, bytes]:
    """Return pictures and fonts, which are copied as they are."""
    try:
        content = file_bytes(path, shown, BYTES_AT_MOST)
        refuse_swelling(content, shown)
        return parts(content, shown, names.__contains__)
    except CannotRead as error:
        raise of_slides(error) from None
