"""The part that lists masters, slides and sections, made ready for slides of ours.

Their own slides are gone, so everything that pointed at one goes too.
"""

from collections.abc import Mapping

from lxml import etree

from inclusive_meetings.files.slideshow.marks import LINKED, NEWER, SHOWN, Element
from inclusive_meetings.writers.pptx.their_template.rewritten import (
    remove,
    serialised,
    without_comments,
)
from inclusive_meetings.writers.template import SECTIONS_HERE, SLIDES_HERE

GO = ("sldIdLst", "custShowLst", "photoAlbum", "custDataLst", "modifyVerifier")
ABOVE_SLIDES = ("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst")


def presentation(root: Element, ids: Mapping[str, str]) -> bytes:
    """Return the part with their masters by new ids, and marks where our slides go."""
    whole = without_comments(root)
    whole.attrib.pop("firstSlideNum", "")
    for element in tuple(whole.iter(etree.Element)):
        reference = element.get(f"{LINKED}id")
        if reference is None:
            continue
        if reference in ids:
            element.set(f"{LINKED}id", ids[reference])
        else:
            remove(element)
    for name in GO:
        for element in whole.findall(f"{SHOWN}{name}"):
            remove(element)
    _empty_lists(whole)
    _spelled_right(whole)
    if whole.find(f"{SHOWN}notesMasterIdLst") is None and "forNotes" in ids:
        masters = etree.Element(f"{SHOWN}notesMasterIdLst")
        etree.SubElement(masters, f"{SHOWN}notesMasterId").set(
            f"{LINKED}id", ids["forNotes"]
        )
        whole.insert(_after(whole, ABOVE_SLIDES[:1]), masters)
    whole.insert(_after(whole, ABOVE_SLIDES), _mark(SLIDES_HERE))
    _mark_sections(whole)
    return serialised(whole)


def _mark(comment: bytes) -> Element:
    return etree.Comment(comment.decode().removeprefix("<!--").removesuffix("-->"))


def _empty_lists(whole: Element) -> None:
    for name in (*ABOVE_SLIDES, "embeddedFontLst"):
        found = whole.find(f"{SHOWN}{name}")
        if found is not None and len(found) == 0:
            whole.remove(found)


def _spelled_right(whole: Element) -> None:
    """Name what is in the lists as the schema does: some programs use a capital."""
    for name in ABOVE_SLIDES:
        for listed in whole.findall(f"{SHOWN}{name}/*"):
            own = f"{SHOWN}{name.removesuffix('Lst')}"
            if listed.tag.casefold() == own.casefold():
                listed.tag = own


def _after(whole: Element, names: tuple[str, ...]) -> int:
    """Return the place behind the last of these children."""
    places = [
        at for at, each in enumerate(whole) if each.tag in {SHOWN + n for n in names}
    ]
    return max(places, default=-1) + 1


def _mark_sections(whole: Element) -> None:
    more = whole.find(f"{SHOWN}extLst")
    if more is None:
        more = etree.SubElement(whole, f"{SHOWN}extLst")
    for extension in tuple(more):
        if next(extension.iter(f"{NEWER}sectionLst"), None) is not None:
            more.remove(extension)
    more.append(_mark(SECTIONS_HERE))
