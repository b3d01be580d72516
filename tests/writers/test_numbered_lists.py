"""A list of an author that goes on with 3 does so in every format."""

import re

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.nodes import Document, Steps, paragraph
from inclusive_meetings.writers.docx import document as docx
from inclusive_meetings.writers.html import document as html
from inclusive_meetings.writers.pptx import deck as pptx
from inclusive_meetings.writers.text import document as text
from tests.writers.example import STYLE, part
from tests.writers.pptx.decks import STYLE as STYLE_OF_SLIDES

LIST = Steps(((paragraph("ask"),), (paragraph("agree"),)), first=3)
DOCUMENT = Document("Plan", "en-GB", (LIST,))


def test_on_a_slide_it_goes_on_with_3() -> None:
    deck = Deck("Plan", "en-GB", (Slide("Plan", SlideKind.TABLE, (LIST,)),))

    xml = part(pptx.write(deck, STYLE_OF_SLIDES), "ppt/slides/slide1.xml")

    assert re.findall(r'startAt="(\d+)"', xml) == ["3", "4"]


def test_a_number_that_powerpoint_cannot_have_is_the_nearest_that_it_can() -> None:
    lists = [Steps(((paragraph("ask"),),), first=number) for number in (0, 999_999)]
    deck = Deck("Plan", "en-GB", (Slide("Plan", SlideKind.TABLE, tuple(lists)),))

    xml = part(pptx.write(deck, STYLE_OF_SLIDES), "ppt/slides/slide1.xml")

    assert re.findall(r'startAt="(\d+)"', xml) == ["1", "32767"]


def test_on_a_page_in_word_and_as_text() -> None:
    numbering = part(docx.write(DOCUMENT, STYLE), "word/numbering.xml")

    assert b'<ol start="3">' in html.write(DOCUMENT, STYLE)
    assert '<w:startOverride w:val="3"/>' in numbering
    assert "3. ask\n4. agree" in text.write(DOCUMENT, STYLE).decode("utf-8")
