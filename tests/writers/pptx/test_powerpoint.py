"""PowerPoint opens a deck without offering to repair it, and finds its way in it.

The schema does not say these things. They are what PowerPoint itself writes.
"""

import io
import posixpath
import re
import zipfile
from functools import cache

import pytest
from lxml import etree

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.inlines import Link, text
from inclusive_meetings.document.nodes import Paragraph, Picture
from inclusive_meetings.writers.pptx import deck as writer
from inclusive_meetings.writers.style import Style
from tests.writers.example_deck import example_deck
from tests.writers.example_pictures import CODE

RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TYPES = "[Content_Types].xml"
FIRST_MASTER_ID = 2**31
LINKS = (
    Link(text("Write"), "mailto:gareth@example.org"),
    Link(text("Falls"), "#falls"),
)
DECK = Deck(
    "Falls",
    "pa-Guru",
    (
        *example_deck().slides,
        Slide(
            "Falls\u000b\u0001",
            SlideKind.CLOSE,
            (Paragraph(LINKS),),
            picture=Picture(CODE, "A code\u0002"),
            name="falls",
            section="Break",
        ),
        Slide("Tea", SlideKind.BREAK, big=text("At\u0008 ten"), section="Tea"),
        Slide("Tea again", SlideKind.BREAK, big=text("At two"), section="Break"),
    ),
)
Parts = dict[str, bytes]


@cache
def parts() -> Parts:
    """Return the parts of a deck with all that a slide may hold."""
    with zipfile.ZipFile(io.BytesIO(writer.write(DECK, Style({"of": "of"})))) as file:
        assert len(set(file.namelist())) == len(file.namelist())
        return {name: file.read(name) for name in file.namelist()}


def said(part: str, attribute: str, within: str = "") -> list[str]:
    """Return each value of an attribute in a part, within elements of this name."""
    pattern = rf'<{within or "[^ >]+"}[^>]* {attribute}="([^"]*)"'
    return re.findall(pattern, parts()[part].decode())


def relations() -> list[tuple[str, str, str]]:
    """Return from which part each relation leads, by which id, to which part."""
    found = []
    for name in parts():
        if not name.endswith(".rels"):
            continue
        folder, _, own = name.rpartition("_rels/")
        for each in etree.fromstring(parts()[name]):
            if each.get("TargetMode") != "External":
                target = posixpath.normpath(folder + each.get("Target", ""))
                found.append(
                    (folder + own.removesuffix(".rels"), each.get("Id", ""), target)
                )
    return found


def test_every_relation_leads_to_a_part_and_every_part_is_reached() -> None:
    reached = {target for _, _, target in relations()}
    due = {each for each in parts() if not each.endswith(".rels") and each != TYPES}

    assert reached == due


def test_every_id_that_is_used_is_a_relation_of_its_part() -> None:
    known = {(part, name) for part, name, _ in relations()}
    outside = {
        (f"{name.replace('_rels/', '').removesuffix('.rels')}", each)
        for name in parts()
        if name.endswith(".rels")
        for each in re.findall(r'Id="(\w+)"[^>]*TargetMode', parts()[name].decode())
    }
    used = {
        (name, str(value))
        for name in parts()
        if name.endswith(".xml") and name != TYPES
        for element in etree.fromstring(parts()[name]).iter()
        for key, value in element.attrib.items()
        if str(key).startswith(RELATED)
    }

    assert used <= known | outside
    assert outside <= used


def test_every_part_has_a_type_and_none_has_two() -> None:
    named = [each.removeprefix("/") for each in said(TYPES, "PartName")]
    suffixes = said(TYPES, "Extension")

    assert len(set(named)) == len(named)
    assert len(set(suffixes)) == len(suffixes)
    assert set(named) <= set(parts())
    plain = {each for each in parts() if each not in named and each != TYPES}
    assert {each.rpartition(".")[2] for each in plain} == {"rels", "png", "jpeg"}


def test_slides_have_ids_from_256_and_each_is_in_one_section() -> None:
    ids = said("ppt/presentation.xml", "id", "p:sldId")
    in_sections = said("ppt/presentation.xml", "id", "p14:sldId")

    assert ids == in_sections
    assert len(set(ids)) == len(ids)
    assert min(map(int, ids)) == 256


def test_no_two_sections_have_one_name_or_one_id() -> None:
    names = said("ppt/presentation.xml", "name", "p14:section")
    ids = said("ppt/presentation.xml", "id", "p14:section")

    assert names[-3:] == ["Break", "Tea", "Break (2)"]
    assert len(set(names)) == len(names)
    assert len(set(ids)) == len(ids)
    assert all(
        re.fullmatch(r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", i) for i in ids
    )


def test_masters_and_layouts_have_ids_of_one_row() -> None:
    master = "ppt/slideMasters/slideMaster1.xml"
    ids = said("ppt/presentation.xml", "id", "p:sldMasterId")
    ids += said(master, "id", "p:sldLayoutId")

    assert len(set(ids)) == len(ids) == 13
    assert min(map(int, ids)) >= FIRST_MASTER_ID


def test_every_layout_has_a_name_of_its_own() -> None:
    layouts = [each for each in parts() if re.search(r"slideLayout\d+\.xml$", each)]
    names = [said(each, "name", "p:cSld")[0] for each in layouts]

    assert len(set(names)) == len(names) == 12


@pytest.mark.parametrize(
    "kind", ["slides", "slideLayouts", "slideMasters", "notesSlides"]
)
def test_every_shape_of_a_part_has_an_id_of_its_own(kind: str) -> None:
    for name in parts():
        if name.startswith(f"ppt/{kind}/") and name.endswith(".xml"):
            ids = said(name, "id", "p:cNvPr")
            assert len(set(ids)) == len(ids), name


def test_notes_and_slides_lead_to_one_another_and_their_master_has_a_theme() -> None:
    leads = {(part, target) for part, _, target in relations()}
    notes = [each for each in parts() if re.search(r"notesSlide\d+\.xml$", each)]

    for each in notes:
        slide = each.replace("notesSlide", "slide")
        assert {(each, slide), (slide, each)} <= leads
    assert ("ppt/notesMasters/notesMaster1.xml", "ppt/theme/theme2.xml") in leads


def test_every_language_is_one_with_a_country() -> None:
    languages = {
        each
        for name in parts()
        if name.endswith(".xml") and name.startswith("ppt/")
        for each in said(name, "lang")
    }

    assert languages == {"en-GB", "pa-IN", "ur-PK", "ne-NP"}


def test_no_run_is_without_a_language() -> None:
    for name in parts():
        if re.search(r"(slide|notesSlide)\d+\.xml$", name):
            xml = parts()[name].decode()
            assert xml.count("<a:rPr lang=") == len(
                re.findall(r"<a:(?:r|br|fld)[ >]", xml)
            ), name


def test_the_number_of_a_new_slide_counts() -> None:
    for name in parts():
        if re.search(r"slide(Layout|Master)\d+\.xml$", name):
            assert b'type="slidenum"' in parts()[name], name
