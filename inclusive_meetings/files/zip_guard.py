"""Files from strangers: an archive that swells, an XML file that reads other files.

Both are refused before anything in them is used, and nothing is ever unpacked
to the disk.
"""

import io
import zipfile
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from lxml import etree

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem, refused

if TYPE_CHECKING:
    from lxml.etree import _Element

UNPACKED_AT_MOST = 100_000_000
TIMES_LARGER_AT_MOST = 200
SMALL_ENOUGH = 1_000_000
PARTS_AT_MOST = 5_000
FORBIDDEN = (b"<!DOCTYPE", b"<!ENTITY")


def is_xml(part: str) -> bool:
    """Return whether a part of an office file is named as XML."""
    return part.endswith((".xml", ".rels"))


def parts(
    content: bytes, name: str, wanted: Callable[[str], bool] = is_xml
) -> dict[str, bytes]:
    """Return the wanted parts of an office file by name; raises CannotRead."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            taken = [entry for entry in entries if wanted(entry.filename)]
            _weigh(taken, len(entries), len(content), name)
            found = {entry.filename: archive.read(entry) for entry in taken}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError):
        raise refused(name, "not-office", *NOT_OFFICE) from None
    except (RuntimeError, ValueError):
        raise refused(name, "locked", *LOCKED) from None
    for part in found.values():
        without_entities(part, name)
    return found


def part_names(content: bytes) -> frozenset[str]:
    """Return the names of what is in an archive; none if it is not one."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError):
        return frozenset()


def refuse_swelling(content: bytes, name: str) -> None:
    """Raise CannotRead where an office file swells, also by what nobody unpacks.

    A film is hardly smaller when packed, so it may be as large as it likes.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    if _swells(unpacked, len(content)):
        raise _swollen(unpacked, len(entries), name)


def _weigh(
    taken: list[zipfile.ZipInfo], parts_in_all: int, packed: int, name: str
) -> None:
    # What is not wanted stays packed: films and pictures may be as large as they like.
    unpacked = sum(entry.file_size for entry in taken)
    swells = _swells(unpacked, packed)
    if unpacked > UNPACKED_AT_MOST or swells or parts_in_all > PARTS_AT_MOST:
        raise _swollen(unpacked, parts_in_all, name)


def _swells(unpacked: int, packed: int) -> bool:
    return unpacked > max(SMALL_ENOUGH, packed * TIMES_LARGER_AT_MOST)


def _swollen(unpacked: int, parts_in_all: int, name: str) -> CannotRead:
    what = (
        f"Unpacked, this file would be {unpacked // 1_000_000} MB in "
        f"{parts_in_all} parts."
    )
    mend = "It was not opened. Save the words alone, as a new file."
    return refused(name, "swollen", what, mend)


def without_entities(content: bytes, name: str) -> None:
    """Raise CannotRead where XML names a document type: it could read other files."""
    # UTF-16 puts a zero byte between the letters.
    plain = content.replace(b"\0", b"").upper()
    if any(mark in plain for mark in FORBIDDEN):
        raise refused(name, "document-type", *DOCUMENT_TYPE)


def xml(content: bytes, name: str) -> "_Element":
    """Return the root of an XML file; raises CannotRead with the line."""
    without_entities(content, name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise not_xml(error, name) from None


def not_xml(error: etree.XMLSyntaxError, name: str) -> CannotRead:
    """Return the refusal of XML that breaks off, with the line where it does."""
    line, column = error.position
    place = Place(name, max(line, 1), max(column, 1))
    what = f"From here on this is not whole XML: {error.msg}."[:200]
    return CannotRead([Problem(place, "not-xml", what, AGAIN)])


def line(element: "_Element") -> int:
    """Return the line where an element begins."""
    found: object = element.sourceline
    return found if isinstance(found, int) else 1


def local(element: "_Element") -> str:
    """Return the name of an element without its namespace; "" for a comment."""
    # The tag of a comment is a function.
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


AGAIN = "Save it again in the program that it is from."
NOT_OFFICE = ("This is not a whole Word or Excel file.", AGAIN)
LOCKED = ("This file is locked.", "Save it without a password.")
DOCUMENT_TYPE = (
    "This file has a document type (`<!DOCTYPE`): that can make a computer open more.",
    "It was not opened. Save it again without one.",
)
