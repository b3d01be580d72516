"""Their parts made ready for our slides: lists, relations, kinds, our layouts."""

from collections.abc import Iterator, Mapping
from posixpath import relpath

from lxml import etree

from inclusive_meetings.files.slideshow.marks import (
    LINKED,
    NEWER,
    SHOWN,
    Element,
    number,
)
from inclusive_meetings.files.slideshow.package import TYPES, Link
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.pptx.notes import notes_master, notes_theme
from inclusive_meetings.writers.pptx.package import KIND, OFFICE
from inclusive_meetings.writers.pptx.template import (
    ENTRIES_HERE,
    PRESENTATION,
    RELATIONS,
    SECTIONS_HERE,
    SLIDES_HERE,
)
from inclusive_meetings.writers.pptx.their_template.kept_parts import Kept
from inclusive_meetings.writers.pptx.xml import HEAD, PACKAGE, relations

LISTS = f"{{{PACKAGE}/relationships}}"
KINDS = f"{{{PACKAGE}/content-types}}"
NOTES, THEME_OF_NOTES = "ppt/notesMasters/forMeeting.xml", "ppt/theme/forNotes.xml"
GO = ("sldIdLst", "custShowLst", "photoAlbum", "custDataLst", "modifyVerifier")
ABOVE_SLIDES = ("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst")
LEAST_LAYOUT_ID = 2_147_483_648
ROOT = (
    ("rId1", "officeDocument", PRESENTATION),
    ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    ("rId3", "extended-properties", "docProps/app.xml"),
)
# What our slides need whatever the template holds.
ENDINGS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
    "png": "image/png",
}
OVERRIDES = {
    PRESENTATION: f"{KIND}.presentation.main+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": (
        "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    ),
}


@frozen
class Added:
    """A layout of ours: its name in the file, the layout it is made from, its XML."""

    part: str
    base: str
    master: str
    xml: bytes


def joined(
    show: Slideshow, kept: Kept, added: tuple[Added, ...]
) -> tuple[dict[str, bytes], str]:
    """Return all parts of the template, and which of them is the master of notes."""
    parts = dict(kept.parts)
    links = dict(kept.links)
    notes = next((x.target for x in links.values() if x.kind == "notesMaster"), "")
    if not notes:
        parts |= _notes()
        notes = NOTES
        links["forNotes"] = Link("notesMaster", NOTES)
    for each in added:
        parts[each.part] = each.xml
        base = _relations_of(each.base)
        if base in parts:
            parts[_relations_of(each.part)] = parts[base]
    parts |= _masters(parts, added)
    ids = {old: f"rId{at}" for at, old in enumerate(links, 1)}
    parts[PRESENTATION] = _presentation(show.root, ids)
    entries = [
        (ids[old], link.kind, relpath(link.target, "ppt"))
        for old, link in links.items()
    ]
    parts[RELATIONS] = _with_mark(relations(entries), b"</Relationships>")
    parts["_rels/.rels"] = relations(list(ROOT))
    parts["docProps/app.xml"] = (
        f'{HEAD}<Properties xmlns="{OFFICE}/extended-properties">'
        "<Application>inclusive-meetings</Application></Properties>"
    ).encode()
    parts[TYPES] = _types(show.package.tree(TYPES), parts, added)
    return parts, notes


def _relations_of(part: str) -> str:
    folder, _, name = part.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


def _notes() -> dict[str, bytes]:
    usual = notes_master()
    xml, links = usual.values()
    return {
        NOTES: xml,
        _relations_of(NOTES): links.replace(b"theme2.xml", b"forNotes.xml"),
        THEME_OF_NOTES: notes_theme(),
    }


def _with_mark(content: bytes, end: bytes) -> bytes:
    return content.removesuffix(end) + ENTRIES_HERE + end


def _serialised(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _without_comments(root: Element) -> Element:
    plain = etree.XMLParser(remove_comments=True, resolve_entities=False)
    return etree.fromstring(etree.tostring(root), plain)


def _presentation(root: Element, ids: Mapping[str, str]) -> bytes:
    whole = _without_comments(root)
    whole.attrib.pop("firstSlideNum", "")
    for element in tuple(whole.iter(etree.Element)):
        reference = element.get(f"{LINKED}id")
        if reference is None:
            continue
        if reference in ids:
            element.set(f"{LINKED}id", ids[reference])
        else:
            _remove(element)
    for name in GO:
        for element in whole.findall(f"{SHOWN}{name}"):
            _remove(element)
    _empty_lists(whole)
    if whole.find(f"{SHOWN}notesMasterIdLst") is None and "forNotes" in ids:
        masters = etree.Element(f"{SHOWN}notesMasterIdLst")
        etree.SubElement(masters, f"{SHOWN}notesMasterId").set(
            f"{LINKED}id", ids["forNotes"]
        )
        whole.insert(_after(whole, ABOVE_SLIDES[:1]), masters)
    whole.insert(_after(whole, ABOVE_SLIDES), _mark(SLIDES_HERE))
    _mark_sections(whole)
    return _serialised(whole)


def _mark(comment: bytes) -> Element:
    return etree.Comment(comment.decode().removeprefix("<!--").removesuffix("-->"))


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _empty_lists(whole: Element) -> None:
    for name in (*ABOVE_SLIDES, "embeddedFontLst"):
        found = whole.find(f"{SHOWN}{name}")
        if found is not None and len(found) == 0:
            whole.remove(found)


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


def _masters(
    parts: Mapping[str, bytes], added: tuple[Added, ...]
) -> Iterator[tuple[str, bytes]]:
    """Yield the masters, and their relations, that have new layouts."""
    last = max(_layout_ids(parts), default=LEAST_LAYOUT_ID)
    for part in dict.fromkeys(each.master for each in added):
        master = etree.fromstring(parts[part])
        listed = etree.fromstring(parts[_relations_of(part)])
        layouts = master.find(f"{SHOWN}sldLayoutIdLst")
        if layouts is None:
            continue
        for each in added:
            if each.master != part:
                continue
            last += 1
            name = f"forMeeting{last}"
            folder = part.rpartition("/")[0]
            etree.SubElement(
                listed,
                f"{LISTS}Relationship",
                Id=name,
                Type=f"{OFFICE}/relationships/slideLayout",
                Target=relpath(each.part, folder),
            )
            entry = etree.SubElement(layouts, f"{SHOWN}sldLayoutId", id=str(last))
            entry.set(f"{LINKED}id", name)
        yield part, _serialised(master)
        yield _relations_of(part), _serialised(listed)


def _layout_ids(parts: Mapping[str, bytes]) -> Iterator[int]:
    """Yield the ids that masters and layouts share."""
    for part, content in parts.items():
        if part.startswith("ppt/slideMasters/") and part.endswith(".xml"):
            for each in etree.fromstring(content).iter(f"{SHOWN}sldLayoutId"):
                yield number(each, "id")


def _types(
    root: Element, parts: Mapping[str, bytes], added: tuple[Added, ...]
) -> bytes:
    whole = _without_comments(root)
    ours = OVERRIDES | {each.part: f"{KIND}.slideLayout+xml" for each in added}
    if NOTES in parts:
        ours |= {
            NOTES: f"{KIND}.notesMaster+xml",
            THEME_OF_NOTES: "application/vnd.openxmlformats-officedocument.theme+xml",
        }
    for each in tuple(whole):
        part = each.get("PartName", "").lstrip("/")
        ending = each.get("Extension", "").lower()
        if (part and (part not in parts or part in ours)) or ending in ENDINGS:
            whole.remove(each)
    for ending, kind in ENDINGS.items():
        whole.append(
            etree.Element(f"{KINDS}Default", Extension=ending, ContentType=kind)
        )
    for part, kind in ours.items():
        whole.append(
            etree.Element(f"{KINDS}Override", PartName=f"/{part}", ContentType=kind)
        )
    return _with_mark(_serialised(whole), b"</Types>")
