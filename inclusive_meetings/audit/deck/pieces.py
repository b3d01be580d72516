"""What several checks ask of a slide."""

from collections.abc import Iterable, Iterator

from inclusive_meetings.files.slideshow.fills import Fill
from inclusive_meetings.files.slideshow.grounds import ground_of_words
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.files.slideshow.tables import cells
from inclusive_meetings.files.slideshow.texts import Paragraph, Run, paragraphs

LETTERS_QUOTED = 40
NAMES_SAID = 5


def with_text(slide: Slide) -> Iterator[Shape]:
    """Yield the shapes in which words stand, without footers and slide numbers."""
    for shape in slide.shapes:
        if shape.text and not shape.is_furniture:
            yield shape


def texts(slide: Slide) -> Iterator[tuple[Shape, tuple[Paragraph, ...]]]:
    """Yield the paragraphs of each shape and of each cell of a table."""
    for shape in slide.shapes:
        if shape.kind == "table":
            for cell in cells(shape):
                yield shape, cell.paragraphs
        elif shape.text:
            yield shape, paragraphs(shape)


def texts_with_ground(
    slide: Slide,
) -> Iterator[tuple[Shape, tuple[Paragraph, ...], Fill]]:
    """Yield the paragraphs of each shape and cell, with what is behind them."""
    for shape in slide.shapes:
        if shape.kind == "table":
            for cell in cells(shape):
                yield shape, cell.paragraphs, cell.ground
        elif shape.text:
            yield shape, paragraphs(shape), ground_of_words(shape)


def runs(show: Slideshow) -> Iterator[tuple[Slide, Shape, Run]]:
    """Yield every piece of text of a deck that holds more than spaces."""
    for slide in show.slides:
        for shape, many in texts(slide):
            for paragraph in many:
                for run in paragraph.runs:
                    if run.text.strip():
                        yield slide, shape, run


def quoted(text: str) -> str:
    """Return the beginning of some words, in quotation marks."""
    words = " ".join(text.split())
    cut = words[:LETTERS_QUOTED].rstrip()
    return f"“{cut}{'…' if cut != words else ''}”"


def listed(names: Iterable[str]) -> str:
    """Return names as a sentence lists them, no more than a few."""
    each = list(dict.fromkeys(names))
    shown = [f"“{name[:LETTERS_QUOTED]}”" for name in each[:NAMES_SAID]]
    more = f" and {len(each) - NAMES_SAID} more" if len(each) > NAMES_SAID else ""
    return ", ".join(shown) + more
