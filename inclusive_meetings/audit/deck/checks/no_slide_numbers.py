"""“Which slide are we on?” asks whoever follows on paper or by telephone."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OUR_JUDGEMENT, W3C
from inclusive_meetings.audit.deck.fault import THE_DECK, About, Fault
from inclusive_meetings.files.slideshow.shapes import shapes
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Decks of more than three slides in which no slide shows its number.",
    why="People who follow on paper, by telephone or with an interpreter lose their"
    " place.",
    mend="Insert, Slide Number, tick Slide number, Apply to All.",
    source=f"{W3C}. {OUR_JUDGEMENT}",
)
A_FEW = 3


def check(show: Slideshow) -> Iterator[Fault]:
    """Say that the slides have no numbers."""
    if len(show.slides) > A_FEW and not any(map(_is_numbered, show.slides)):
        yield Fault(THE_DECK, "No slide shows its number.", Level.COULD)


def _is_numbered(slide: Slide) -> bool:
    below = (
        shape
        for surface in slide.surface.shown_below()
        for shape in shapes(surface)
        if shape.placeholder is None
    )
    return any(shape.shows_number for shape in (*slide.shapes, *below))
