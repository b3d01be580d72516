"""A deck can be poured into any template, and what does not fit is told."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from inclusive_meetings.audit.deck.engine import checked
from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Table
from inclusive_meetings.model.findings import Level
from inclusive_meetings.writers.pptx.deck import paged, write
from inclusive_meetings.writers.pptx.their_template import telling
from inclusive_meetings.writers.pptx.their_template.presentation import presentation
from inclusive_meetings.writers.style import Style
from tests.audit.deck.made import Made, Sheet
from tests.audit.deck.pieces import NAMES, ORG, body, picture, place, shape, title
from tests.writers.pptx.their_template.pouring import DECK, MASTER, poured, read, told

NUMBER = '<p:ph type="sldNum" sz="quarter" idx="12"/>'
TITLE, WORDS = '<p:ph type="title"/>', '<p:ph type="body" idx="1"/>'
AT_THE_TOP, BELOW = place(50, 30, 850, 80), place(50, 130, 850, 350)
DARK = '<a:solidFill><a:srgbClr val="222222"/></a:solidFill>'
OF_LAYOUT = "ppt/slideLayouts/_rels/slideLayout1.xml.rels"


def layout(*shapes: str) -> Made:
    """Return a template whose one layout has these shapes."""
    return Made(layout="".join(shapes) or "<p:extLst/>")


HOSTILE = {
    "plain": Made(),
    "no title": layout(shape("<a:p/>", "Words", WORDS, BELOW)),
    "title alone": layout(shape("<a:p/>", "Title", TITLE, AT_THE_TOP)),
    "nothing at all": layout(),
    "words too small": Made(text="1100"),
    "four to three": Made(
        wide=720,
        layout=shape("<a:p/>", "Title", TITLE, place(50, 30, 620, 80))
        + shape("<a:p/>", "Words", WORDS, place(50, 130, 620, 350)),
    ),
    "very low": Made(wide=960, high=200),
    "a size that is none": Made(text="-1"),
    "title at the foot": layout(
        shape("<a:p/>", "Title", TITLE, place(50, 450, 850, 60)),
        shape("<a:p/>", "Words", WORDS, place(50, 30, 850, 400)),
    ),
    "room for no line": layout(
        shape("<a:p/>", "Title", TITLE, AT_THE_TOP),
        shape("<a:p/>", "Words", WORDS, place(50, 130, 850, 4)),
    ),
    "dark on dark": layout(
        shape("<a:p/>", "Dark", look=place(0, 0, 960, 540) + DARK),
        shape("<a:p/>", "Title", TITLE, AT_THE_TOP),
        shape("<a:p/>", "Words", WORDS, BELOW),
    ),
    "number among the words": layout(
        shape("<a:p/>", "Title", TITLE, AT_THE_TOP),
        shape("<a:p/>", "Words", WORDS, BELOW),
        shape("<a:p/>", "Number", NUMBER, place(430, 250, 100, 40)),
    ),
    "words beyond the slide": layout(
        shape("<a:p/>", "Title", TITLE, place(300, 30, 850, 80)),
        shape("<a:p/>", "Words", WORDS, place(300, 130, 850, 350)),
    ),
    "on a picture": layout(
        picture(at=(0, 0, 960, 540)),
        shape("<a:p/>", "Title", TITLE, AT_THE_TOP),
        shape("<a:p/>", "Words", WORDS, BELOW),
    ),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_deck_poured_into_it_stops_nobody(case: str, tmp_path: Path) -> None:
    show = poured(read(HOSTILE[case], tmp_path), tmp_path)

    found = [f for f in checked(show).findings if f.level is not Level.COULD]

    hard_to_fit = {"text-cut-off", "outside-the-slide", "overlapping-text"}
    allowed = hard_to_fit if case == "very low" else set()
    assert [f for f in found if f.check not in allowed] == []
    assert {slide.title for slide in show.slides} >= {"Falls", "Today", "Break"}
    bodies = [s for slide in show.slides for s in slide.shapes if s.role == "body"]
    assert all(s.placeholder is not None for s in bodies)


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("no title", "no place for a title with words below"),
        ("title alone", "no place for a title with words below"),
        ("words too small", "its text has 11 points"),
        ("number among the words", "the number of the slide stands among the words"),
        ("words beyond the slide", "its places for words go beyond the slide"),
        ("four to three", "4 to 3"),
        ("dark on dark", "A contrast of 1.09 to 1 (1A1A1A on 222222)"),
        ("on a picture", "behind its words is a picture"),
        ("plain", "no layout of its own for the first slide, questions"),
        ("plain", "1 slide in the template left out"),
    ],
)
def test_what_does_not_fit_is_told(case: str, words: str, tmp_path: Path) -> None:
    given = read(HOSTILE[case], tmp_path)

    assert words in told(given)
    assert not any(problem.serious for problem in given.told)


def test_where_ours_are_laid_over_theirs_lines_keep_apart(tmp_path: Path) -> None:
    given = read(HOSTILE["words too small"], tmp_path)

    agenda = given.template.layouts[SlideKind.AGENDA]
    assert agenda.body.points == 28
    assert b'<a:spcBef><a:spcPts val="616"/>' in given.template.parts[agenda.part]


def test_a_title_no_larger_than_the_words_is_bold(tmp_path: Path) -> None:
    given = read(HOSTILE["on a picture"], tmp_path)

    agenda = given.template.layouts[SlideKind.AGENDA]
    assert (agenda.title.points, agenda.title.bold) == (agenda.body.points, True)


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
    first, second = (
        write(DECK, Style({"of": "of"}), read(Made(), tmp_path).template)
        for _ in range(2)
    )

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

    made = paged(Deck("Votes", "en-GB", (slide,)), Style({"of": "of"}), given.template)

    assert [each.page.title for each in made] == ["Votes"]
    assert made[0].page.table is not None


def test_a_name_that_another_program_spelled_with_a_capital_is_mended() -> None:
    theirs = (
        f'<p:presentation {NAMES}><p:notesMasterIdLst><p:NotesMasterId r:id="rId9"/>'
        "</p:notesMasterIdLst></p:presentation>"
    )

    written = presentation(etree.fromstring(theirs), {"rId9": "rId2"})

    assert b'<p:notesMasterId r:id="rId2"/>' in written
