"""Words that an author struck out are not words that hold: every format shows it."""

import io
import re
import zipfile

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.inlines import Strong, Struck, Text, text
from inclusive_meetings.document.nodes import (
    Block,
    Bullets,
    Document,
    Paragraph,
    Table,
)
from inclusive_meetings.writers.docx import document as docx
from inclusive_meetings.writers.html import document as html
from inclusive_meetings.writers.pptx import deck as pptx
from inclusive_meetings.writers.style import Style
from inclusive_meetings.writers.text import document as text_writer
from tests.writers.example import STYLE

WORDS = (Text("Move "), Struck((Text("ten "), Strong(text("beds")))), Text(" homes"))
LIST = Bullets(((Paragraph(WORDS),),))
TABLE = Table("Costs", (text("What"),), ((WORDS,),))
BOTH: tuple[Block, ...] = (LIST, TABLE)
DOCUMENT = Document("Plan", "en-GB", BOTH)


def struck_runs(content: bytes, part: str, mark: str) -> list[str]:
    """Return the words of the runs that are marked so in a part of an office file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        xml = archive.read(part).decode("utf-8")
    runs = re.findall(r"<(?:a|w):r>.*?</(?:a|w):r>", xml, re.DOTALL)
    return [re.sub(r"<[^>]+>", "", run) for run in runs if mark in run]


def test_on_a_slide_a_line_goes_through_them_in_lists_and_tables() -> None:
    slides = tuple(
        Slide(f"Plan {number}", SlideKind.TABLE, (block,))
        for number, block in enumerate(BOTH)
    )

    made = pptx.write(Deck("Plan", "en-GB", slides), Style({"of": "of"}))

    for number in (1, 2):
        part = f"ppt/slides/slide{number}.xml"
        assert struck_runs(made, part, 'strike="sngStrike"') == ["ten ", "beds"]


def test_in_word_a_line_goes_through_them_in_lists_and_tables() -> None:
    made = docx.write(DOCUMENT, STYLE)

    struck = struck_runs(made, "word/document.xml", "<w:strike/>")

    assert struck == ["ten ", "beds"] * 2


def test_on_a_page_they_are_struck_and_a_screen_reader_says_so() -> None:
    page = html.write(DOCUMENT, STYLE).decode()

    assert page.count("<s>ten <strong>beds</strong></s>") == 2
    assert 's::before { content: "[struck\\20 out: "; }' in page


def test_plain_text_says_that_they_are_struck_out() -> None:
    made = text_writer.write(DOCUMENT, STYLE).decode()

    assert "- Move [struck out: ten beds] homes" in made
    assert "What: Move [struck out: ten beds] homes" in made
