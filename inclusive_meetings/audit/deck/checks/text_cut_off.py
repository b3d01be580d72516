"""Words that run over the edge are read by nobody."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OUR_JUDGEMENT, WEBAIM
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import with_text
from inclusive_meetings.files.slideshow.boxes import Box
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.files.slideshow.tables import box_when_full
from inclusive_meetings.files.slideshow.text_extent import needed
from inclusive_meetings.files.slideshow.texts import fitting
from inclusive_meetings.files.zip_guard import local
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Text that needs more room than its box has, and tables that run over"
    " the edge of the slide. It is estimated: fonts differ from computer to computer.",
    why="The end of it cannot be seen, or lies over something else.",
    mend="Make two slides of it (Home, New Slide, Duplicate Selected Slides) and take"
    " half away from each. Do not make it smaller.",
    source=f"{WEBAIM}. {OUR_JUDGEMENT}: a fifth more than the room there is",
)
TOLERATED = 1.2


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each text that does not fit."""
    height = show.size[1]
    for slide in show.slides:
        yield from _tables(slide, height)
        for shape in with_text(slide):
            box = shape.box
            if shape.kind != "shape" or box is None or box.height <= 0:
                continue
            high = needed(shape, box)
            if _grows(shape):
                if box.top + high / TOLERATED > height:
                    yield _fault(
                        slide, shape, "runs over the edge of the slide", box, high
                    )
            elif high > box.height * TOLERATED:
                yield _fault(slide, shape, "needs more room than it has", box, high)


def _fault(slide: Slide, shape: Shape, says: str, box: Box, high: float) -> Fault:
    share = high / box.height
    what = f"The text {says}: about {share:.1f} times as much."
    level = Level.SHOULD if box.top + high > _half_a_box_below(box) else Level.COULD
    return Fault(slide.number, what, level, shape.name)


def _half_a_box_below(box: Box) -> float:
    """Return down to where text may run over its box and still be only a `could`."""
    return box.bottom + box.height / 2


def _grows(shape: Shape) -> bool:
    fit = fitting(shape)
    return fit is not None and local(fit) == "spAutoFit"


def _tables(slide: Slide, height: int) -> Iterator[Fault]:
    for shape in slide.shapes:
        full = box_when_full(shape) if shape.kind == "table" else None
        if full is not None and full.bottom > height:
            over = (full.bottom - height) / full.height
            what = f"About {over:.0%} of the table is below the edge of the slide."
            yield Fault(slide.number, what, Level.MUST, shape.name)
