"""Every word of a deck says in which language it is, and runs the way that runs."""

from lxml import etree

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import (
    Table,
    paragraph,
)
from tests.writers.pptx.decks import example, opened


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
