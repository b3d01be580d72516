"""What the eye reads first must come first for the ear, too."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, WEBAIM, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import listed
from inclusive_meetings.files.slideshow.boxes import Box
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="A title that is not the first thing read, and things read before others"
    " that stand wholly above them.",
    why="Screen readers and switches go in the order of the Selection Pane, not by"
    " eye.",
    mend="Review, Check Accessibility, Reading Order Pane: move the title to the top,"
    " and the rest into the order in which it is read.",
    source=f"{CHECKER} (check reading order); {WEBAIM};"
    f" {wcag('1.3.2', 'Meaningful Sequence', 'A')}",
)
SEEN = (
    "shape",
    "picture",
    "chart",
    "table",
    "SmartArt",
    "object",
    "drawing",
    "graphic",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide that is read in another order than it is seen."""
    for slide in show.slides:
        order = [shape for shape in slide.shapes if _is_read(shape)]
        before = _before_title(slide, order)
        if before:
            names = listed(shape.name for shape in before)
            verb = "is" if len(before) == 1 else "are"
            what = f"{names} {verb} read before the title."
            yield Fault(slide.number, what, Level.SHOULD)
        wrong = _first_wrong([shape for shape in order if not shape.is_title])
        if wrong:
            early, late = wrong
            what = f"It is read before “{late.name}”, which stands above it."
            yield Fault(slide.number, what, Level.COULD, early.name)


def _is_read(shape: Shape) -> bool:
    if shape.is_furniture or shape.is_decorative or shape.kind not in SEEN:
        return False
    return bool(shape.text or shape.description or shape.kind != "shape")


def _before_title(slide: Slide, order: list[Shape]) -> list[Shape]:
    heading = slide.heading
    if heading is None or not heading.text or heading not in order:
        return []
    title = heading.box
    return [
        shape
        for shape in order[: order.index(heading)]
        # A line above the title may well be read before it.
        if title is None or shape.box is None or shape.box.bottom > title.top
    ]


def _first_wrong(order: list[Shape]) -> tuple[Shape, Shape] | None:
    """Return a shape, and one further on that stands above it in the same column."""
    for at, early in enumerate(order):
        for late in order[at + 1 :]:
            if early.box and late.box and _is_above(late.box, early.box):
                return early, late
    return None


def _is_above(upper: Box, lower: Box) -> bool:
    side_by_side = min(upper.right, lower.right) <= max(upper.left, lower.left)
    return upper.bottom <= lower.top and not side_by_side
