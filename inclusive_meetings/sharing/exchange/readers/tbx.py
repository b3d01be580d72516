"""TBX, the exchange format of translators: ISO 30042 of 2019, and the one before it.

Files of the older one name a document type in their second line. Where that is all
it does, it is passed over, never opened.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.files.zip_guard import line, local, xml
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem, refused
from inclusive_meetings.sharing.exchange.cells import joined
from inclusive_meetings.sharing.exchange.rows import Reading, Row, together
from inclusive_meetings.sharing.exchange.xml_names import id_of

if TYPE_CHECKING:
    from lxml.etree import _Element

XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
NAMED_TYPE = re.compile(rb"<!DOCTYPE\s+martif(\s+[\w:/.\"' -]*)?>", re.ASCII)
ENTRIES = ("conceptEntry", "termEntry")
LANGUAGES = ("langSec", "langSet")
TERMS = ("termSec", "tig", "ntig")
FULL = ("fullForm", "fullForm-tbx")
BY_TYPE = {
    "definition": "meaning",
    "subjectField": "context",
    "context": "example",
    "source": "source",
}


def read(content: bytes, name: str, columns: Mapping[str, str]) -> Reading:  # noqa: ARG001 - all readers are alike
    """Return a row for each concept; raises CannotRead for XML that is broken."""
    root = xml(NAMED_TYPE.sub(_passed_over, content, count=1), name)
    if local(root) not in ("tbx", "martif"):
        raise refused(name, "not-tbx", *NOT_TBX)
    rows: list[Row] = []
    problems: list[Problem] = []
    for entry in _children(root, *ENTRIES, deep=True):
        place = Place(name, line(entry), 1)
        values = dict(_values(entry))
        rows.append(Row(values, place))
    return Reading(together(tuple(rows)), tuple(problems))


def _passed_over(found: re.Match[bytes]) -> bytes:
    return b"\n" * found[0].count(b"\n")


def _values(entry: "_Element") -> Iterator[tuple[str, str]]:
    if entry.get("id"):
        yield "id", id_of(str(entry.get("id")))
    yield from _described(entry)
    languages = list(_children(entry, *LANGUAGES))
    english = [each for each in languages if _tag(each).lower().startswith("en")]
    ours = (english or languages)[:1]
    for each in ours:
        yield from _described(each)
        yield from _words(each)
    for each in languages:
        if each not in ours:
            terms = [text for text, _ in _terms(each) if text]
            yield f"{_tag(each)} term", "; ".join(terms)
            described = dict(_described(each))
            yield f"{_tag(each)} meaning", described.get("meaning", "")


def _words(language: "_Element") -> Iterator[tuple[str, str]]:
    terms = _terms(language)
    if not terms:
        return
    kinds = [kind in FULL for _, kind in terms[1:]]
    at = kinds.index(True) + 1 if any(kinds) else 0
    full = terms[at][0] if at else ""
    others = [text for place, (text, _) in enumerate(terms) if place not in (0, at)]
    yield "term", terms[0][0]
    yield "expansion", full
    yield "also", joined(others)
    yield "kind", "acronym" if terms[0][1] == "acronym" else ""
    for section in _children(language, *TERMS):
        yield from _described(section)


def _terms(language: "_Element") -> list[tuple[str, str]]:
    found = []
    for section in _children(language, *TERMS):
        notes = _children(section, "termNote", deep=True)
        kinds = [_text(each) for each in notes if each.get("type") == "termType"]
        kind = kinds[0] if kinds else ""
        terms = _children(section, "term", deep=True)
        found += [(_text(term), kind) for term in terms]
    return found


def _described(element: "_Element") -> Iterator[tuple[str, str]]:
    for part in element.iterchildren():
        kind = local(part)
        if kind in ("descripGrp", "adminGrp"):
            yield from _described(part)
        elif kind in ("descrip", "admin") and part.get("type") in BY_TYPE:
            yield BY_TYPE[str(part.get("type"))], _text(part)
        elif kind == "xref":
            yield "source-address", str(part.get("target") or _text(part))
        elif kind == "note":
            of_source = local(element) == "adminGrp"
            yield "source-address" if of_source else "note", _text(part)


def _children(
    element: "_Element", *names: str, deep: bool = False
) -> Iterator["_Element"]:
    parts = element.iter() if deep else element.iterchildren()
    return (part for part in parts if local(part) in names)


def _tag(element: "_Element") -> str:
    return str(element.get(XML_LANGUAGE) or element.get("lang") or "und")


def _text(element: "_Element") -> str:
    return cleaned(" ".join("".join(map(str, element.itertext())).split()))


NOT_TBX = (
    "This XML file is no list of words: TBX begins with <tbx or <martif.",
    "Save the list as CSV, XLSX or TBX in the program that it is from.",
)
