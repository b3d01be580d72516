"""An empty placeholder is announced, and holds nothing."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OUR_JUDGEMENT, WEBAIM
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import listed
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Placeholders that nobody filled. An empty title is said by"
    " slide-without-title.",
    why="Screen readers stop at it, and in other programs “Click to add text” is seen.",
    mend="Click its edge and press Delete; or Home, Reset, Layout: choose one without"
    " it.",
    source=f"{WEBAIM}. {OUR_JUDGEMENT}",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide with empty placeholders, once."""
    for slide in show.slides:
        empty = [
            shape
            for shape in slide.shapes
            if shape.kind == "shape"
            and shape.placeholder is not None
            and not (shape.text or shape.is_title or shape.is_furniture)
        ]
        if empty:
            what = f"Nothing stands in {listed(shape.name for shape in empty)}."
            yield Fault(slide.number, what, Level.COULD)
