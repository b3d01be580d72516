"""Their parts joined to ours: relations, kinds, and the layouts that we add."""

from collections.abc import Iterator, Mapping
from posixpath import relpath

from lxml import etree

from inclusive_meetings.files.slideshow.marks import LINKED, SHOWN, Element, number
from inclusive_meetings.files.slideshow.package import TYPES, Link
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.pptx.notes import notes_master, notes_theme
from inclusive_meetings.writers.pptx.package import KIND, OFFICE
from inclusive_meetings.writers.pptx.their_template.kept_parts import Kept
from inclusive_meetings.writers.pptx.their_template.presentation import presentation
from inclusive_meetings.writers.pptx.their_template.rewritten import (
    serialised,
    without_comments,
)
from inclusive_meetings.writers.pptx.xml import HEAD, PACKAGE, relations
from inclusive_meetings.writers.template import (
    ENTRIES_HERE,
    PRESENTATION,
    RELATIONS,
)

LISTS = f"{{{PACKAGE}/relationships}}"
KINDS = f"{{{PACKAGE}/content-types}}"
NOTES, THEME_OF_NOTES = "ppt/notesMasters/forMeeting.xml", "ppt/theme/forNotes.xml"
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
    "jpeg": "image/jpeg",
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
    parts[PRESENTATION] = presentation(show.root, ids)
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
        yield part, serialised(master)
        yield _relations_of(part), serialised(listed)


def _layout_ids(parts: Mapping[str, bytes]) -> Iterator[int]:
    """Yield the ids that masters and layouts share."""
    for part, content in parts.items():
        if part.startswith("ppt/slideMasters/") and part.endswith(".xml"):
            for each in etree.fromstring(content).iter(f"{SHOWN}sldLayoutId"):
                yield number(each, "id")


def _types(
    root: Element, parts: Mapping[str, bytes], added: tuple[Added, ...]
) -> bytes:
    whole = without_comments(root)
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
    return _with_mark(serialised(whole), b"</Types>")
