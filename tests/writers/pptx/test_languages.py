"""Every word of a deck says in which language it is, and runs the way that runs."""

import io

import pptx
import pytest
from lxml import etree

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.inlines import Inlines, Strong, TermLink, Text, text
from inclusive_meetings.document.nodes import (
    Bullets,
    Paragraph,
    Table,
    bullets,
    paragraph,
)
from inclusive_meetings.language.voices import Voices
from inclusive_meetings.writers.fitting.letter_widths import NO_BREAK
from inclusive_meetings.writers.pptx import deck as writer
from inclusive_meetings.writers.pptx.text import notes
from inclusive_meetings.writers.spoken import LEFT_TO_RIGHT_MARK as MARK
from inclusive_meetings.writers.spoken import Spoken, kept_in_order
from inclusive_meetings.writers.words_on_paper import plain
from tests.writers.pptx.decks import STYLE, example, opened


def test_words_in_another_language_say_so_within_an_english_deck() -> None:
    xml = "".join(
        etree.tostring(slide._element).decode()  # noqa: SLF001 - what is written
        for slide in example().slides
    )

    assert 'lang="ur-PK"' in xml
    assert 'rtl="1"' in xml
    assert 'lang="ne-NP"' in xml


def xml_of(slide: Slide, language: str) -> str:
    """Return the first slide of a deck as it is written."""
    first = opened(slide, language=language).slides[0]
    made: str = etree.tostring(first._element, encoding="unicode")  # noqa: SLF001 - what is written
    return made


def test_our_words_are_english_in_another_deck_whatever_their_quotation_marks() -> None:
    said = tuple(map(paragraph, ("Say “slow down”", "شکایت کے بعد")))

    xml = xml_of(Slide("Now", SlideKind.ITEM, said), "ur")

    def language_of(words: str) -> str:
        return xml.partition(words)[0].rpartition('lang="')[2].partition('"')[0]

    assert language_of("Say “slow down”") == "en-GB"
    assert language_of("شکایت") == "ur-PK"


def test_in_a_deck_from_the_right_tables_run_from_the_right() -> None:
    table = Table("Rooms", (text("کمرہ"), text("مسئلہ")), ((text("1"), text("نمی")),))
    slide = Slide("کمرے", SlideKind.TABLE, (table,))

    assert '<a:tblPr rtl="1"' in xml_of(slide, "ur")
    assert '<a:tblPr firstRow="1"' in xml_of(slide, "en-GB")


OF_THE_AGENDA = ("گھر پر دیکھ بھال", "NHS Trust کے لوگ بھی آئیں گے", "Tom Hill", "آج")


def ways(*slides: Slide) -> list[tuple[str, str]]:
    """Return each line of a deck in Urdu with our sentences in English.

    Before it stands which way it runs, and at which side.
    """
    voices = Voices("en-GB", [("ur", OF_THE_AGENDA)])
    made = writer.write(Deck("گھر", "ur", slides, voices=voices), STYLE)
    deck = pptx.Presentation(io.BytesIO(made))
    return [
        (_way(line), "".join(str(each.text) for each in line.iter("{*}t")).strip(MARK))
        for slide in deck.slides
        for line in slide._element.iter("{*}p")  # noqa: SLF001 - what is written
        if not list(line.iter("{*}fld"))
    ]


def _way(line: etree._Element) -> str:
    properties = etree.tostring(next(line.iter("{*}pPr")), encoding="unicode")
    assert 'rtl="' in properties  # else LibreOffice goes on as the line before did
    runs = "from the right" if 'rtl="1"' in properties else "from the left"
    return f"{runs}, at the right" if 'algn="r"' in properties else runs


@pytest.mark.parametrize(
    ("title", "line", "way"),
    [
        ("گھر", "گھر پر دیکھ بھال", "from the right, at the right"),
        ("گھر", "NHS Trust کے لوگ بھی", "from the right, at the right"),
        # Our sentence stays a sentence, though it ends in theirs.
        ("Today", "We ask you: گھر پر دیکھ بھال", "from the left"),
        # A line of ours stands where the title above it does, if it is short.
        ("آج", "20 minutes", "from the left, at the right"),
        ("Today", "20 minutes", "from the left"),
        ("آج", "A word that has much behind it, and takes two lines.", "from the left"),
        ("Whom to ask", "0131 496 0123", "from the left"),
        ("آج", "0131 496 0123", "from the right, at the right"),
    ],
)
def test_a_line_runs_and_stands_as_its_language_and_its_slide_ask_for(
    title: str, line: str, way: str
) -> None:
    _, found, *_ = ways(Slide(title, SlideKind.ITEM, (paragraph(line),)))

    assert (found[0], found[1].replace(NO_BREAK, " ")) == (way, line)


def test_a_short_line_of_ours_does_not_stand_at_another_side_than_a_long_one() -> None:
    long = paragraph("A word that has much behind it, and takes two lines.")

    _, *found = ways(Slide("آج", SlideKind.ITEM, (paragraph("20 minutes"), long)))

    assert {way for way, _ in found} == {"from the left"}


@pytest.mark.parametrize("title", ["گھر", "Today"])
def test_the_marks_of_a_list_in_urdu_are_at_one_side_also_where_a_point_is_english(
    title: str,
) -> None:
    points = bullets(["گھر پر دیکھ بھال", "Beds, and more.", "Nurses"])

    _, *found = ways(Slide(title, SlideKind.ITEM, (points,)))

    assert {way for way, _ in found} == {"from the right, at the right"}


def test_a_list_in_english_under_a_title_in_english_has_its_marks_at_the_left() -> None:
    _, *found = ways(Slide("Today", SlideKind.ITEM, (bullets(["Beds", "Nurses"]),)))

    assert {way for way, _ in found} == {"from the left"}


def test_times_stand_in_one_column_where_some_items_are_in_english() -> None:
    times = [
        (Paragraph((Strong(text("10:00")), Text("\tگھر پر دیکھ بھال"))),),
        (Paragraph((Strong(text("10:30")), Text("\t2. Who helps?"))),),
    ]

    _, *found = ways(Slide("Today", SlideKind.AGENDA, (Bullets(tuple(times)),)))

    assert [line for _, line in found][1:] == [f"10:30\u00a0\u00a0{MARK}2. Who helps?"]
    assert {way for way, _ in found} == {"from the right, at the right"}


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (text("Beds"), "Beds"),
        (text("Beds, and more."), f"Beds, and more.{MARK}"),
        (text("0131 496 0123"), f"{MARK}0131 496 0123{MARK}"),
        (text("NHS Trust کے لوگ، بھی"), "NHS Trust کے لوگ، بھی"),
        (
            (Text("One "), TermLink(text("carer"), "carer"), Text(", each day")),
            f"One {MARK}carer{MARK}, each day",
        ),
        ((), ""),
    ],
)
def test_words_that_are_not_from_the_right_keep_their_order_in_such_a_line(
    given: Inlines, written: str
) -> None:
    assert plain(kept_in_order(given)) == written


def test_in_a_table_from_the_right_each_cell_stands_below_its_head() -> None:
    table = Table("Rooms", (text("گھر"), text("آج")), ((text("Bryn Hall"), text("2")),))

    _, *cells = ways(Slide("گھر", SlideKind.TABLE, (table,)))

    assert {way.partition(", ")[2] for way, _ in cells} == {"at the right"}


def test_which_of_several_slides_it_is_needs_no_language_where_there_are_two() -> None:
    many = Bullets(tuple((paragraph(f"گھر {number}"),) for number in range(9)))

    said = [line for _, line in ways(Slide("گھر", SlideKind.ITEM, (many,)))]

    assert [line for line in said if "/" in line] == ["گھر (1/2)", "گھر (2/2)"]


def test_latin_words_beside_a_link_are_a_part_of_it_in_a_line_from_the_right() -> None:
    line = (Text("آج the "), TermLink(text("GP"), "gp"), Text(" surgery (2) گھر"))

    xml = xml_of(Slide("گھر", SlideKind.ITEM, (Paragraph(line),)), "ur")

    assert ">the GP surgery<" in xml


def test_the_notes_that_all_pages_of_a_slide_have_are_written_once() -> None:
    voices = Voices("en-GB", [("cy", ["Gofal yn y gymuned"])])
    said = ("We ask you: Gofal yn y gymuned", "Then wait.")

    one = notes(said, Spoken("cy", voices))

    assert one is notes((*said,), Spoken("cy", voices))
    assert one != notes(said, Spoken("en-GB"))
