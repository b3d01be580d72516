"""Slides as a PowerPoint file: 16:9, large, with the words to say in the notes."""

import io

import pptx
from pptx.presentation import Presentation
from pptx.slide import Slide as MadeSlide

from inclusive_meetings.document.deck import Deck, Slide
from inclusive_meetings.writers.pptx_look import (
    AGENDA_LAYOUT,
    TITLE_LAYOUT,
    colours,
    prepared,
    removed,
    slide_number,
)
from inclusive_meetings.writers.pptx_text import body, fill, notes
from inclusive_meetings.writers.slide_size import shown
from inclusive_meetings.writers.stable_zip import stable
from inclusive_meetings.writers.style import Style
from inclusive_meetings.writers.xml_text import clean, short


def write(deck: Deck, _style: Style) -> bytes:
    """Return the PowerPoint file. What does not fit a slide goes onto the next."""
    file = pptx.Presentation(io.BytesIO(prepared()))
    about = file.core_properties
    about.title, about.subject = short(deck.title), short(deck.about)
    about.language = deck.language
    number = 0
    for slide in deck.slides:
        for part in shown(slide):
            number += 1
            _write_slide(file, part, deck.language, number)
    made = io.BytesIO()
    file.save(made)
    return stable(made.getvalue())


def _write_slide(file: Presentation, slide: Slide, language: str, number: int) -> None:
    layout = TITLE_LAYOUT if number == 1 else AGENDA_LAYOUT
    made = file.slides.add_slide(file.slide_layouts[layout])
    colours(made, slide.kind)
    title = made.shapes.title
    if title is not None:
        fill(title.text_frame, [(clean(slide.title), 0, True)], language)
    lines = body(slide)
    _body(made, lines, language)
    _number(made, number)
    if slide.notes:
        frame = made.notes_slide.notes_text_frame
        if frame is not None:
            notes(frame, slide.notes, language)


def _body(made: MadeSlide, lines: list[tuple[str, int, bool]], language: str) -> None:
    placeholder = made.placeholders[1]
    if lines:
        fill(placeholder.text_frame, lines, language)
    else:
        removed(placeholder)


def _number(made: MadeSlide, number: int) -> None:
    """Fill the slide number: it is not copied from the layout by itself."""
    made.shapes._spTree.append(slide_number(number))  # noqa: SLF001 - as above
