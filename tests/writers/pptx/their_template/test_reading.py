"""What is taken from a template, and what of it is left where it is."""

import io
import re
import zipfile
from pathlib import Path

from lxml import etree

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Table
from inclusive_meetings.writers.pptx.deck import paged, write
from inclusive_meetings.writers.pptx.their_template import telling
from inclusive_meetings.writers.pptx.their_template.presentation import presentation
from tests.audit.deck.made import Made, Sheet
from tests.audit.deck.pieces import NAMES, ORG, body, shape, title
from tests.writers.pptx.their_template.pouring import (
    AT_THE_TOP,
    BELOW,
    DECK,
    MASTER,
    TITLE,
    WORDS,
    layout,
    poured,
    read,
    styled,
    told,
)

OF_LAYOUT = "ppt/slideLayouts/_rels/slideLayout1.xml.rels"


def test_a_layout_that_fits_is_used_as_it_is(tmp_path: Path) -> None:
    given = read(Made(), tmp_path)

    agenda = given.template.layouts[SlideKind.AGENDA]
    assert (agenda.part, agenda.body.idx) == ("ppt/slideLayouts/slideLayout1.xml", 1)
    assert agenda.body.points == 28


def test_their_slides_and_what_only_they_need_are_left_out(tmp_path: Path) -> None:
    secret: dict[str, bytes | str] = {"docProps/custom.xml": "<x>Ada's notes</x>"}
    made = Made((Sheet(title("Ada's salary") + body()),), "Ada's plan", more=secret)

    given = read(made, tmp_path)

    everything = b"".join(given.template.parts.values())
    assert b"Ada" not in everything
    assert not [n for n in given.template.parts if "slides/" in n or "custom" in n]


def test_nothing_is_fetched_from_elsewhere(tmp_path: Path) -> None:
    logo = (
        '<p:pic><p:nvPicPr><p:cNvPr id="4" name="Logo"/><p:cNvPicPr/><p:nvPr/>'
        '</p:nvPicPr><p:blipFill><a:blip r:link="rId8"/></p:blipFill><p:spPr/></p:pic>'
    )
    place_of = shape("<a:p/>", "Title", TITLE, AT_THE_TOP)
    made = layout(place_of, shape("<a:p/>", "Words", WORDS, BELOW), logo)
    links = str(made.parts()[OF_LAYOUT]).replace(
        "</Relationships>",
        f'<Relationship Id="rId8" Type="{ORG}/officeDocument/2006/relationships/image"'
        ' Target="https://example.org/logo.png" TargetMode="External"/>'
        "</Relationships>",
    )

    given = read(Made(layout=made.layout, more={OF_LAYOUT: links}), tmp_path)

    assert not any(b"example.org" in part for part in given.template.parts.values())
    assert b"Logo" not in given.template.parts["ppt/slideLayouts/slideLayout1.xml"]
    assert "a linked image (https://example.org/logo.png)" in told(given)


def test_a_font_that_is_not_in_the_file_is_named(tmp_path: Path) -> None:
    made = Made()
    theme = str(made.parts()["ppt/theme/theme1.xml"]).replace("Arial", "Frutiger")

    given = read(Made(more={"ppt/theme/theme1.xml": theme}), tmp_path)

    assert "“Frutiger”, and it is not in the file" in told(given)


def test_a_template_with_an_empty_master_is_used(tmp_path: Path) -> None:
    links = str(Made().parts()["ppt/slideMasters/_rels/slideMaster1.xml.rels"])
    empty = (
        f"<p:sldMaster {NAMES}><p:cSld><p:spTree/></p:cSld><p:clrMap/>"
        '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/>'
        "</p:sldLayoutIdLst></p:sldMaster>"
    )
    only_layout = re.sub(r"<Relationship Id=.rId2.[^>]*>", "", links)
    more: dict[str, bytes | str] = {
        MASTER: empty,
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": only_layout,
    }

    assert poured(read(Made(more=more), tmp_path), tmp_path).slides[0].title == "Falls"


def test_the_same_template_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = (write(DECK, styled(read(Made(), tmp_path))) for _ in range(2))

    assert first == second
    assert zipfile.ZipFile(io.BytesIO(first)).testzip() is None


def test_everything_that_is_told_is_documented() -> None:
    code = (Path(telling.__file__)).read_text(encoding="utf-8")
    page = Path(__file__).parents[4] / "docs" / "slides-template.md"
    documented = page.read_text(encoding="utf-8")

    names = set(re.findall(r'"(template-[a-z-]+)"', code))
    assert len(names) > 4
    assert [name for name in names if f"`{name}`" not in documented] == []


def test_a_time_has_no_slide_of_its_own_before_a_table(tmp_path: Path) -> None:
    votes = Table("Votes", (text("Idea"), text("Votes")), ((text("Bus"), text("14")),))
    slide = Slide("Votes", SlideKind.TABLE, (votes,), over="17:15 to 17:45")
    given = read(Made(), tmp_path)

    made = paged(Deck("Votes", "en-GB", (slide,)), styled(given))

    assert [each.page.title for each in made] == ["Votes"]
    assert made[0].page.table is not None


def test_a_name_that_another_program_spelled_with_a_capital_is_mended() -> None:
    theirs = (
        f'<p:presentation {NAMES}><p:notesMasterIdLst><p:NotesMasterId r:id="rId9"/>'
        "</p:notesMasterIdLst></p:presentation>"
    )

    written = presentation(etree.fromstring(theirs), {"rId9": "rId2"})

    assert b'<p:notesMasterId r:id="rId2"/>' in written
