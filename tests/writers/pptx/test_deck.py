"""Slides can be read from the back of the room, and none is cut off."""

import io
import re

import pptx
from lxml import etree
from pptx.shapes.graphfrm import GraphicFrame
from pptx.util import Inches

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.inlines import LineBreak, Link, Strong, Text, text
from inclusive_meetings.document.nodes import (
    Bullets,
    Paragraph,
    Steps,
    bullets,
    paragraph,
)
from inclusive_meetings.writers.fitting.lines import Line
from inclusive_meetings.writers.pptx import deck as writer
from inclusive_meetings.writers.pptx.links import Links
from inclusive_meetings.writers.pptx.text import Words
from inclusive_meetings.writers.spoken import Spoken
from tests.writers.pptx.decks import STYLE, example, opened, words


def test_slides_are_wide() -> None:
    deck = opened(Slide("A", SlideKind.TITLE))

    assert (deck.slide_width, deck.slide_height) == (12_192_000, Inches(7.5))


def test_a_long_list_goes_on_to_a_second_slide_with_its_own_title() -> None:
    lines = [f"Line {number}" for number in range(14)]

    deck = opened(Slide("Many", SlideKind.ITEM, (bullets(lines),)))

    titles = [s.shapes.title.text_frame.text for s in deck.slides if s.shapes.title]
    # “(1 of 3)” stays on one line.
    assert titles == [f"Many ({number}\u00a0of\u00a03)" for number in (1, 2, 3)]
    assert [line for line in lines if line not in "\n".join(words(deck))] == []


def test_the_words_to_say_are_in_the_notes() -> None:
    deck = opened(Slide("A", SlideKind.ITEM, (paragraph("x"),), notes=("Say this.",)))

    frame = deck.slides[0].notes_slide.notes_text_frame
    assert frame is not None
    assert frame.text == "Say this."


def test_every_run_has_its_language_and_urdu_runs_from_the_right() -> None:
    deck = opened(Slide("خوش", SlideKind.ITEM, (paragraph("آمدید"),)), language="ur")

    xml = "".join(shape._element.xml for shape in deck.slides[0].placeholders)  # noqa: SLF001 - what is written

    assert xml.count('lang="ur-PK"') == 3  # title, body and number
    assert xml.count('rtl="1"') == 2


def test_no_placeholder_is_left_empty() -> None:
    deck = opened(Slide("A", SlideKind.BREAK), Slide("B", SlideKind.ITEM))

    assert "" not in words(deck)


def test_the_deck_names_its_title_and_nobody_who_did_not_write_it() -> None:
    core = opened(Slide("A", SlideKind.TITLE)).core_properties

    assert (core.title, core.author, core.last_modified_by) == ("Falls", "", "")


def test_hostile_titles_are_written_without_what_xml_cannot_hold() -> None:
    deck = opened(Slide("A\x00\x1bB" * 100, SlideKind.TITLE, big=text("\ufffe?")))

    assert words(deck)[0].startswith("ABAB")


def test_the_same_deck_gives_the_same_bytes() -> None:
    deck = Deck("Falls", "en-GB", (Slide("A", SlideKind.ITEM, notes=("b",)),))

    assert writer.write(deck, STYLE) == writer.write(deck, STYLE)


def test_people_can_tell_two_slides_apart_by_their_titles() -> None:
    titles = [slide.shapes.title for slide in example().slides]

    said = [title.text_frame.text for title in titles if title is not None]
    assert len(said) == len(titles) == len(set(said))
    assert "Break (2)" in said


def test_a_table_is_real_has_a_head_on_each_slide_and_loses_no_row() -> None:
    tables = [
        shape
        for slide in example().slides
        for shape in slide.shapes
        if isinstance(shape, GraphicFrame)
    ]

    rows = [[row.cells[0].text for row in shape.table.rows] for shape in tables]
    assert {row[0] for row in rows} == {"What"}
    assert [len(row) - 1 for row in rows] == [4, 4, 4, 4]
    assert [cell for row in rows for cell in row[1:]] == [
        f"Day {number}" for number in range(1, 17)
    ]
    assert {table.name for table in tables} == {"What a day costs"}


def test_what_is_tied_together_in_a_title_stays_so() -> None:
    deck = opened(Slide("Tea \n until\u00a010:55 ", SlideKind.BREAK))

    assert words(deck)[0] == "Tea until\u00a010:55"


def test_a_long_talk_goes_over_several_slides_and_loses_no_word() -> None:
    talk = " ".join(f"word{number}" for number in range(400))

    said = " ".join(words(opened(Slide("A", SlideKind.ITEM, (paragraph(talk),)))))

    assert [word for word in talk.split() if word not in said.split()] == []


def test_steps_keep_their_numbers_on_the_next_slide() -> None:
    steps = Steps(tuple((paragraph(f"Step {number}"),) for number in range(1, 9)))

    deck = opened(Slide("A", SlideKind.ITEM, (steps,)))

    second = etree.tostring(deck.slides[1]._element).decode()  # noqa: SLF001 - what is written
    assert 'startAt="7"' in second


def test_a_title_too_long_for_its_slide_is_in_the_notes_in_full() -> None:
    title = "Designing the pathway together " * 10

    slide = opened(Slide(title, SlideKind.ITEM)).slides[0]

    frame = slide.notes_slide.notes_text_frame
    assert frame is not None
    assert frame.text == title.strip()


def test_no_letter_on_a_slide_is_smaller_than_18_points_nor_its_text_than_24() -> None:
    for slide in example().slides:
        for shape in slide.shapes:
            xml = etree.tostring(shape._element).decode()  # noqa: SLF001 - what is written
            smallest = 1800 if 'type="sldNum"' in xml else 2400
            sizes = [int(size) for size in re.findall(r'\bsz="(\d+)"', xml)]
            assert all(size >= smallest for size in sizes)


def test_quotation_marks_stay_on_the_line_of_the_link_between_them() -> None:
    said = (Text("Who is “"), Link(text("hard to reach"), "https://example.org"))

    slide = opened(Slide("A", SlideKind.QUESTION, big=(*said, Text("”?")))).slides[0]

    (body,) = (shape for shape in slide.placeholders if "“" in shape.text_frame.text)
    runs = [run.text for run in body.text_frame.paragraphs[0].runs]
    assert runs == ["Who is ", "“hard to reach”?"]


def test_a_long_title_goes_on_beside_its_time_on_the_next_slide() -> None:
    entry = (paragraph_of_time("10:00", "word " * 40),)

    deck = opened(Slide("Today", SlideKind.AGENDA, (Bullets((entry,)),)))

    xml = [etree.tostring(slide._element).decode() for slide in deck.slides]  # noqa: SLF001 - what is written
    assert len(xml) == 2
    assert all('marL="1828800" indent="-1828800"' in each for each in xml)


def test_times_in_a_line_from_the_right_need_no_tab() -> None:
    entry = (paragraph_of_time("10:00", "خاندانوں نے کیا کہا"),)
    slide = Slide("Today", SlideKind.AGENDA, (Bullets((entry,)),))

    found = pptx.Presentation(
        io.BytesIO(writer.write(Deck("A", "ur", (slide,)), STYLE))
    )

    said = " ".join(words(found))
    assert "10:00\u00a0\u00a0خاندانوں" in said


def paragraph_of_time(time: str, title: str) -> Paragraph:
    """Return a line of an agenda: its time, and its title beside it."""
    return Paragraph((Strong(text(time)), Text(f"\t{title}")))


def test_a_new_line_within_a_paragraph_is_no_higher_than_its_words() -> None:
    line = Line((Text("Ash Lane"), LineBreak(), Text("Hall")))

    made = Words(Spoken("ur"), Links({})).paragraph(line, ' sz="2800"')

    assert '<a:br><a:rPr lang="ur-PK" sz="2800"/></a:br>' in made


def test_a_title_of_200_letters_is_whole_on_the_first_slide_and_stays_on_it() -> None:
    usual = "What could each of us do, " * 8
    broad = "WHO MAKES MAMMOTH " * 13

    whole, cut = (
        opened(Slide(title, SlideKind.TITLE)).slides[0] for title in (usual, broad)
    )

    assert whole.shapes.title is not None
    assert cut.shapes.title is not None
    assert whole.shapes.title.text_frame.text == usual.strip()
    assert cut.shapes.title.text_frame.text.endswith("…")
    assert broad.strip() in cut.notes_slide.notes_text_frame.text
