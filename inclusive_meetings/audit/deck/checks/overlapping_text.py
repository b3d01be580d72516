"""Words over words can be read by nobody."""

from collections.abc import Iterator
from itertools import combinations

from inclusive_meetings.audit.deck.evidence import OUR_JUDGEMENT, WEBAIM
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import with_text
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.files.slideshow.text_extent import words_box
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Words that, as far as can be estimated, lie over the words of another"
    " box.",
    why="Neither can be read.",
    mend="Move one of them; Home, Arrange, Selection Pane shows both.",
    source=f"{WEBAIM}. {OUR_JUDGEMENT}: a quarter of the smaller one",
)
A_QUARTER = 0.25


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each pair of texts of which one covers the other."""
    for slide in show.slides:
        boxes = [
            (shape, words[0])
            for shape in with_text(slide)
            if shape.kind == "shape" and (words := words_box(shape)) is not None
        ]
        for (one, first), (other, second) in combinations(boxes, 2):
            share = first.shared(second) / (min(first.area, second.area) or 1)
            if share >= A_QUARTER:
                what = f"Its words lie over those of “{one.name}”."
                yield Fault(slide.number, what, Level.SHOULD, other.name)
