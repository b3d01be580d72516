"""Arrows, boxes and icons that are drawn: described, or marked as decoration."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import listed
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.language.counting import counted
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Drawn shapes and lines without words that are neither described nor"
    " marked as decorative.",
    why="Screen readers stop at each, and say only “shape” or “connector”.",
    mend="Select them all in Home, Arrange, Selection Pane; right-click, View Alt"
    " Text, Mark as decorative, or say what they mean.",
    source=f"{CHECKER}; {wcag('1.1.1', 'Non-text Content', 'A')}",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide with such shapes, once."""
    for slide in show.slides:
        bare = [shape for shape in slide.shapes if _is_bare(shape)]
        if bare:
            names = listed(shape.name for shape in bare)
            what = f"{counted(len(bare), 'shape')} without a description: {names}."
            yield Fault(slide.number, what, Level.COULD)


def _is_bare(shape: Shape) -> bool:
    if shape.kind not in ("shape", "line") or shape.placeholder is not None:
        return False
    said = shape.text or shape.description or shape.is_decorative
    return not said and not any(group.description for group in shape.path)
