"""Decks written and opened again, to look at what is in the file."""

import io

import pptx
from pptx.presentation import Presentation

from inclusive_meetings.document.deck import Deck, Slide
from inclusive_meetings.writers.pptx import deck as writer
from inclusive_meetings.writers.style import Style
from tests.writers.example_deck import example_deck

STYLE = Style({"of": "of"})


def opened(*slides: Slide, language: str = "en-GB") -> Presentation:
    """Return the deck as PowerPoint would open it."""
    made = writer.write(Deck("Falls", language, slides, "About falls"), STYLE)
    return pptx.Presentation(io.BytesIO(made))


def example() -> Presentation:
    """Return the example deck as PowerPoint would open it."""
    return pptx.Presentation(io.BytesIO(writer.write(example_deck(), STYLE)))


def words(deck: Presentation) -> list[str]:
    """Return all words on the slides."""
    return [
        shape.text_frame.text
        for slide in deck.slides
        for shape in slide.placeholders
        if shape.has_text_frame
    ]
