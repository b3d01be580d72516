"""Word files are read by screen readers, in large print, and in every script."""

import io
import re

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm

from inclusive_meetings.document.inlines import InLanguage, Text, text
from inclusive_meetings.document.nodes import (
    Callout,
    Document,
    NewPage,
    Paragraph,
    Section,
    Steps,
    Table,
    Tone,
    paragraph,
)
from inclusive_meetings.writers.docx import document as writer
from inclusive_meetings.writers.style import Style
from tests.writers.example import LABELS, example, part, times
from tests.writers.example_pictures import HIGH, MUTE, WIDE

STYLE = Style(LABELS)


def body(document: Document, points: int = 12) -> str:
    """Return the body of the Word file of a document."""
    return part(writer.write(document, Style(LABELS, points)), "word/document.xml")


def test_headings_are_real_and_nested_as_the_document_is() -> None:
    inner = Section(text("Inner"), (paragraph("words"),))
    made = writer.write(
        Document("Title", "en-GB", (Section(text("Outer"), (inner,)),)), STYLE
    )

    styles = [
        p.style.name for p in docx.Document(io.BytesIO(made)).paragraphs if p.style
    ]

    assert styles == ["Title", "Heading 1", "Heading 2", "Normal"]


def test_the_head_of_a_table_repeats_and_its_rows_stay_whole() -> None:
    table = Table("Costs", (text("What"), text("Cost")), ((text("a"), text("1")),))

    made = body(Document("T", "en-GB", (table,)))

    assert made.count("<w:tblHeader/>") == 1
    assert made.count("<w:cantSplit/>") == 2
    assert 'w:tblCaption w:val="Costs"' in made


def test_urdu_runs_from_the_right_and_says_that_it_is_urdu() -> None:
    words = (InLanguage("ur", text("خوش آمدید")),)

    made = body(Document("T", "en-GB", (Paragraph(words),)))

    assert "<w:bidi/>" in made
    assert "<w:rtl/>" in made
    assert 'w:bidi="ur-PK"' in made


def test_every_run_has_a_language() -> None:
    made = docx.Document(io.BytesIO(writer.write(example(), STYLE)))

    runs = [
        run
        for run in made.element.body.iter(qn("w:r"))
        if run.find(qn("w:t")) is not None
    ]

    assert runs
    assert all(run.find(f"{qn('w:rPr')}/{qn('w:lang')}") is not None for run in runs)


def test_large_print_is_large_in_every_script() -> None:
    styles = part(writer.write(example(), Style(LABELS, 18)), "word/styles.xml")

    assert '<w:sz w:val="36"/><w:szCs w:val="36"/>' in styles


def test_each_numbered_list_begins_at_one() -> None:
    steps = Steps(((paragraph("a"),), (paragraph("b"),)))

    made = part(
        writer.write(Document("T", "en-GB", (steps, steps)), STYLE),
        "word/numbering.xml",
    )

    assert made.count("<w:startOverride") == 2


def test_the_file_names_its_title_and_nobody_who_did_not_write_it() -> None:
    made = writer.write(Document("Falls", "en-GB", (paragraph("x"),)), STYLE)

    core = docx.Document(io.BytesIO(made)).core_properties

    assert (core.title, core.author, core.comments) == ("Falls", "", "")
    assert core.language == "en-GB"


@pytest.mark.parametrize("bad", ["\x00", "\x0b", "\x1b[31m", "\ufffe", "\ud800"])
def test_characters_that_word_cannot_hold_are_left_out(bad: str) -> None:
    made = body(Document(f"T{bad}", "en-GB", (paragraph(f"one{bad}two"),)))

    assert "one" in made


def test_a_title_of_three_hundred_letters_is_whole_in_the_text() -> None:
    made = body(Document("t" * 300, "en-GB", (paragraph("x"),)))

    assert "t" * 300 in made


def test_an_address_that_could_do_harm_is_no_link() -> None:
    made = writer.write(example(), STYLE)

    relations = part(made, "word/_rels/document.xml.rels")

    assert "javascript" not in relations.lower()
    assert "file:" not in relations.lower()


def test_the_same_document_gives_the_same_bytes() -> None:
    document = Document("T", "en-GB", (Paragraph((Text("x"),)),))

    assert writer.write(document, STYLE) == writer.write(document, STYLE)


def test_every_page_says_what_it_is_of_and_its_number() -> None:
    file = docx.Document(
        io.BytesIO(writer.write(Document("Falls", "en-GB", (paragraph("x"),)), STYLE))
    )

    footer = file.sections[0].footer.paragraphs[0]

    assert footer.text == "Falls\tPage "
    assert " PAGE " in footer._p.xml  # noqa: SLF001 - a field has no public way


def test_a_word_leads_to_where_it_is_explained() -> None:
    made = body(example())

    names = re.findall(r'w:bookmarkStart w:id="\d+" w:name="([^"]+)"', made)
    targets = re.findall(r'w:anchor="([^"]+)"', made)
    assert targets
    assert set(targets) <= set(names)
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", name) for name in names)


def test_no_link_stands_in_another_link() -> None:
    file = docx.Document(io.BytesIO(writer.write(example(), STYLE)))

    links = file.element.body.iter(qn("w:hyperlink"))

    assert all(link.find(f".//{qn('w:hyperlink')}") is None for link in links)


def test_a_new_page_begins_with_what_follows_and_not_with_an_empty_line() -> None:
    made = body(
        Document("T", "en-GB", (NewPage(), Section(text("After"), (paragraph("x"),))))
    )

    assert made.count("<w:pageBreakBefore/>") == 1
    assert 'w:type="page"' not in made


def test_the_title_of_a_box_stays_with_what_it_says() -> None:
    said = Callout(Tone.WORDS_TO_SAY, "What is said", (paragraph("Welcome."),))

    made = body(Document("T", "en-GB", (said,)))

    title, *_ = (each for each in made.split("</w:p>") if "What is said" in each)
    assert "<w:keepNext/>" in title


def test_no_words_are_in_italics() -> None:
    made = writer.write(example(), STYLE)

    assert "<w:i/>" not in part(made, "word/document.xml")


def test_answers_are_told_apart_by_words_and_by_mark() -> None:
    made = body(example())

    for said in ("☑ Yes: ", "☒ No: ", "☐ Not checked: ", "– Not needed: "):
        assert said in made


def test_nothing_that_is_said_about_a_stretch_of_time_is_lost() -> None:
    made = body(Document("T", "en-GB", (times(),)))

    assert "Tea and fruit. We begin again at 11:00." in made
    assert "Speak, write or pass." in made


def test_pictures_fit_the_page_keep_their_shape_and_say_what_they_show() -> None:
    shapes = docx.Document(io.BytesIO(writer.write(example(), STYLE))).inline_shapes

    said = [each._inline.docPr.get("descr") for each in shapes]  # noqa: SLF001 - the library has no word for it
    assert said == [WIDE.alternative, HIGH.alternative, ""]
    assert len({each._inline.docPr.id for each in shapes}) == 3  # noqa: SLF001 - as above
    for each, picture in zip(shapes, (WIDE, HIGH, MUTE), strict=True):
        shape = picture.file.width / picture.file.height
        assert each.width / each.height == pytest.approx(shape, rel=0.01)
        assert each.width <= Mm(170)


def test_one_that_nobody_describes_is_passed_over_in_word() -> None:
    assert body(example()).count("adec:decorative") == 1


def test_what_leads_to_a_picture_stays_with_it() -> None:
    lead = paragraph("See below.")
    made = writer.write(Document("Falls", "en-GB", (lead, WIDE, lead)), STYLE)

    first, *_, last = docx.Document(io.BytesIO(made)).paragraphs[1:]
    assert first.paragraph_format.keep_with_next
    assert not last.paragraph_format.keep_with_next
