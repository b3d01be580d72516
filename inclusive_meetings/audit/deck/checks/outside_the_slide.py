"""What stands outside the slide is heard, and not seen."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OUR_JUDGEMENT, WEBAIM
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.files.slideshow.boxes import Box
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Words and pictures of which a tenth or more stands outside the slide. A"
    " title wholly above or below it is left alone: that is a known way to hide it.",
    why="Who looks does not see it, and who listens hears what nobody else sees.",
    mend="Move it onto the slide, or delete it. Home, Arrange, Selection Pane shows"
    " what there is.",
    source=f"{WEBAIM}. {OUR_JUDGEMENT}: a tenth",
)
A_TENTH, ALL = 0.9, 0.001


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each thing that is not on the slide."""
    wide, high = show.size
    whole = Box(0, 0, wide, high)
    for slide in show.slides:
        for shape in slide.shapes:
            if shape.box is None or shape.kind in ("group", "line"):
                continue
            inside = shape.box.covered_by(whole)
            is_said = shape.text or shape.kind != "shape"
            if not is_said or not shape.box.area or inside > A_TENTH:
                continue
            if shape.is_decorative or (shape.is_title and inside < ALL):
                continue
            what = f"{1 - inside:.0%} of it stands outside the slide."
            yield Fault(slide.number, what, Level.SHOULD, shape.name)
