"""A PowerPoint file is a packed folder of XML parts that point at each other.

Only its words and looks are unpacked, into memory. Pictures and films stay packed,
nothing that a part points to outside is opened, and a file with macros is refused.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from posixpath import normpath

from lxml import etree

from inclusive_meetings.files.decode import cleaned, file_bytes
from inclusive_meetings.files.first_bytes import LOCKED_INSIDE, OLD_OFFICE, PACKED
from inclusive_meetings.files.slideshow.marks import Element
from inclusive_meetings.files.slideshow.refusals import (
    BY_ENDING,
    LOCKED,
    MACROS,
    MARK_OF_OPEN,
    SAVE_AS,
    broken,
    lost,
    not_a_deck,
    of_slides,
)
from inclusive_meetings.files.zip_guard import is_xml, local, part_names, parts
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import CannotRead, refused

BYTES_AT_MOST = 500_000_000
TYPES = "[Content_Types].xml"
NOT_NEEDED = ("ppt/charts/", "ppt/embeddings/", "customXml/", "ppt/ink/", "ppt/tags/")
# Strict files name the same things by other addresses.
STRICT = (
    (b"http://purl.oclc.org/ooxml/drawingml/", "drawingml/2006/"),
    (b"http://purl.oclc.org/ooxml/presentationml/", "presentationml/2006/"),
    (b"http://purl.oclc.org/ooxml/officeDocument/", "officeDocument/2006/"),
)


@frozen
class Link:
    """What a part points at: its kind (`image`), and a part or an address."""

    kind: str
    target: str
    is_outside: bool = False


@dataclass(frozen=True, eq=False)
class Package:
    """The parts of a file by name. `file` is what the user calls it."""

    file: str
    parts: Mapping[str, bytes]
    names: frozenset[str]
    _trees: dict[str, Element] = field(default_factory=dict, repr=False)
    _links: dict[str, dict[str, Link]] = field(default_factory=dict, repr=False)

    def tree(self, part: str) -> Element:
        """Return the root of a part. Raises CannotRead where it is lost or broken."""
        known = self._trees.get(part)
        if known is None:
            if part not in self.parts:
                raise lost(self.file, part)
            known = self._trees[part] = self._parsed(part)
        return known

    def links(self, part: str) -> dict[str, Link]:
        """Return what a part points at, by id."""
        known = self._links.get(part)
        if known is None:
            known = self._links[part] = dict(self._listed(part))
        return known

    def _listed(self, part: str) -> Iterator[tuple[str, Link]]:
        folder, _, name = part.rpartition("/")
        beside = f"{folder}/_rels/{name}.rels".lstrip("/")
        for each in self.tree(beside) if beside in self.parts else ():
            if local(each) == "Relationship":
                yield each.get("Id", ""), _link(each, folder)

    def linked(self, part: str, kind: str) -> str:
        """Return the first part of a kind that a part points at; "" for none."""
        links = self.links(part).values()
        return next((link.target for link in links if link.kind == kind), "")

    def _parsed(self, part: str) -> Element:
        content = self.parts[part]
        if b"purl.oclc.org/ooxml" in content:
            for strict, usual in STRICT:
                address = f"http://schemas.openxmlformats.org/{usual}"
                content = content.replace(strict, address.encode())
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        try:
            return etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise CannotRead([broken(self.file, part, str(error))]) from None


def _link(each: Element, folder: str) -> Link:
    kind = each.get("Type", "").rpartition("/")[2]
    target = cleaned(each.get("Target", ""))
    if each.get("TargetMode") == "External":
        return Link(kind, target, is_outside=True)
    whole = target if target.startswith("/") else f"{folder}/{target}"
    return Link(kind, normpath(whole).lstrip("/"))


def package(path: Path, shown: str) -> Package:
    """Return the parts of the file at `path`, called `shown` in messages.

    Raises CannotRead when it is no PowerPoint file, is locked, holds macros, swells
    when unpacked, or breaks off.
    """
    if path.name.startswith("~$"):
        raise refused(shown, "open-elsewhere", *MARK_OF_OPEN)
    try:
        content = file_bytes(path, shown, BYTES_AT_MOST)
        _check_kind(content, path.suffix.lower(), shown)
        found = parts(content, shown, _is_needed)
    except CannotRead as error:
        raise of_slides(error) from None
    names = part_names(content)
    if _has_macros(found, names):
        raise refused(shown, "macros", *MACROS)
    return Package(shown, found, names)


def _is_needed(part: str) -> bool:
    return is_xml(part) and not part.startswith(NOT_NEEDED)


def _check_kind(content: bytes, suffix: str, shown: str) -> None:
    if content.startswith(OLD_OFFICE):
        if LOCKED_INSIDE in content:
            raise refused(shown, "locked", *LOCKED)
        raise refused(shown, "not-slides", "This is an old PowerPoint file.", SAVE_AS)
    if not content.startswith(PACKED):
        kind = BY_ENDING.get(suffix)
        what = f"This is {kind}." if kind else "This is not a PowerPoint file (.pptx)."
        raise refused(shown, "not-slides", what, SAVE_AS)


def _has_macros(found: Mapping[str, bytes], names: frozenset[str]) -> bool:
    kinds = found.get(TYPES, b"").lower()
    inside = any(name.lower().endswith("vbaproject.bin") for name in names)
    return inside or b"macroenabled" in kinds


def main_part(read: Package) -> str:
    """Return the part in which the list of slides stands. Raises CannotRead."""
    main = read.linked("", "officeDocument") or "ppt/presentation.xml"
    if main not in read.parts or not main.startswith("ppt/"):
        raise not_a_deck(read.file, read.names)
    return main
