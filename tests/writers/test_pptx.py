"""Slides can be read from the back of the room, and none is cut off."""

import io

import pptx
from pptx.presentation import Presentation
from pptx.util import Inches

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.nodes import bullets, paragraph
from inclusive_meetings.writers import pptx as writer
from inclusive_meetings.writers.style import Style

STYLE = Style({"of": "of"})


def opened(*slides: Slide, language: str = "en-GB") -> Presentation:
    """Return the deck as PowerPoint would open it."""
    made = writer.write(Deck("Falls", language, slides, "About falls"), STYLE)
    return pptx.Presentation(io.BytesIO(made))


def words(deck: Presentation) -> list[str]:
    """Return all words on the slides."""
    return [
        shape.text_frame.text
        for slide in deck.slides
        for shape in slide.placeholders
        if shape.has_text_frame
    ]


def test_slides_are_wide() -> None:
    deck = opened(Slide("A", SlideKind.TITLE))

    assert (deck.slide_width, deck.slide_height) == (Inches(13.333), Inches(7.5))


def test_a_long_list_goes_on_to_a_second_slide_with_its_own_title() -> None:
    lines = [f"Line {number}" for number in range(14)]

    deck = opened(Slide("Many", SlideKind.TEXT, (bullets(lines),)))

    titles = [s.shapes.title.text_frame.text for s in deck.slides if s.shapes.title]
    assert titles == ["Many (1 of 3)", "Many (2 of 3)", "Many (3 of 3)"]
    assert [line for line in lines if line not in "\n".join(words(deck))] == []


def test_the_words_to_say_are_in_the_notes() -> None:
    deck = opened(Slide("A", SlideKind.TEXT, (paragraph("x"),), notes=("Say this.",)))

    frame = deck.slides[0].notes_slide.notes_text_frame
    assert frame is not None
    assert frame.text == "Say this."


def test_every_run_has_its_language_and_urdu_runs_from_the_right() -> None:
    deck = opened(Slide("خوش", SlideKind.TEXT, (paragraph("آمدید"),)), language="ur")

    xml = "".join(shape._element.xml for shape in deck.slides[0].placeholders)  # noqa: SLF001 - what is written

    assert xml.count('lang="ur"') == 2
    assert xml.count('rtl="1"') == 2


def test_no_placeholder_is_left_empty() -> None:
    deck = opened(Slide("A", SlideKind.BREAK), Slide("B", SlideKind.TEXT))

    assert "" not in words(deck)


def test_the_deck_names_its_title_and_nobody_who_did_not_write_it() -> None:
    core = opened(Slide("A", SlideKind.TITLE)).core_properties

    assert (core.title, core.author, core.last_modified_by) == ("Falls", "", "")


def test_hostile_titles_are_written_without_what_xml_cannot_hold() -> None:
    deck = opened(Slide("A\x00\x1bB" * 100, SlideKind.TITLE, big="\ufffe?"))

    assert words(deck)[0].startswith("ABAB")


def test_the_same_deck_gives_the_same_bytes() -> None:
    deck = Deck("Falls", "en-GB", (Slide("A", SlideKind.TEXT, notes=("b",)),))

    assert writer.write(deck, STYLE) == writer.write(deck, STYLE)
