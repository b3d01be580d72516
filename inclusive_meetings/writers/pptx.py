"""Slides as a PowerPoint file: 16:9, large, with the words to say in the notes."""

import io
from dataclasses import replace
from textwrap import shorten

import pptx
from pptx.presentation import Presentation

from inclusive_meetings.document.deck import Deck, Slide
from inclusive_meetings.document.nodes import text
from inclusive_meetings.writers.pptx_look import (
    AGENDA_LAYOUT,
    TITLE_LAYOUT,
    colours,
    prepared,
    removed,
    slide_number,
)
from inclusive_meetings.writers.pptx_tables import draw
from inclusive_meetings.writers.pptx_text import fill, notes
from inclusive_meetings.writers.slide_lines import Line
from inclusive_meetings.writers.slide_size import Page, pages
from inclusive_meetings.writers.stable_zip import stable
from inclusive_meetings.writers.style import Style
from inclusive_meetings.writers.xml_text import clean, short

# Two lines of a title hold about so many letters, at its own size or a smaller one.
LETTERS_IN_A_TITLE, LETTERS_IN_A_LONG_TITLE = 64, 100


def write(deck: Deck, style: Style) -> bytes:
    """Return the PowerPoint file. What does not fit a slide goes onto the next."""
    file = pptx.Presentation(io.BytesIO(prepared()))
    about = file.core_properties
    about.title, about.subject = short(deck.title), short(deck.about)
    about.language = deck.language
    used: set[str] = set()
    for slide in deck.slides:
        for page in pages(slide, style.labels["of"]):
            title = _not_yet_used(" ".join(clean(page.title).split()), used)
            _write_slide(file, slide, replace(page, title=title), deck.language)
    made = io.BytesIO()
    file.save(made)
    return stable(made.getvalue())


def _not_yet_used(title: str, used: set[str]) -> str:
    """Return the title, with a number if another slide has it: people jump by title."""
    wanted, number = title, 1
    while wanted in used:
        number += 1
        wanted = f"{title} ({number})"
    used.add(wanted)
    return wanted


def _write_slide(file: Presentation, slide: Slide, page: Page, language: str) -> None:
    number = len(file.slides) + 1
    layout = TITLE_LAYOUT if number == 1 else AGENDA_LAYOUT
    made = file.slides.add_slide(file.slide_layouts[layout])
    colours(made, slide.kind)
    title = made.shapes.title
    shown = shorten(page.title, LETTERS_IN_A_LONG_TITLE, placeholder="…")
    if shown == "…":  # one word as long as that
        shown = f"{page.title[:LETTERS_IN_A_LONG_TITLE]}…"
    if title is not None:
        small = len(shown) > LETTERS_IN_A_TITLE
        fill(title.text_frame, [Line(text(shown))], language, small=small)
    body = made.placeholders[1]
    if page.lines:
        fill(body.text_frame, page.lines, language)
    else:
        removed(body)
    if page.table is not None:
        draw(made, page.table, language)
    made.shapes._spTree.append(slide_number(number, language))  # noqa: SLF001 - it is not copied from the layout by itself
    # A title that had to be cut is said in full to the one who speaks.
    said = slide.notes if shown == page.title else (page.title, *slide.notes)
    frame = made.notes_slide.notes_text_frame if said else None
    if frame is not None:
        notes(frame, said, language)
