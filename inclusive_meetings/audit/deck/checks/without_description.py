"""Who does not see a picture needs to hear what it shows."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Pictures, charts, SmartArt, drawings, films and embedded objects"
    " without alternative text that are not marked as decorative.",
    why="Screen readers have nothing to say of it, and who listens misses what it"
    " says.",
    mend="Right-click it, View Alt Text, and write in a sentence what it tells; or"
    " tick Mark as decorative.",
    source=f"{CHECKER}; {wcag('1.1.1', 'Non-text Content', 'A')}",
)
SHOWS_SOMETHING = ("picture", "chart", "SmartArt", "object", "drawing", "graphic")


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each thing that is seen and not described."""
    for slide in show.slides:
        for shape in slide.shapes:
            if shape.kind in SHOWS_SOMETHING and not _is_described(shape):
                what = f"The {shape.kind} has no alternative text."
                yield Fault(slide.number, what, Level.MUST, shape.name)


def _is_described(shape: Shape) -> bool:
    around = any(group.description for group in shape.path)
    return bool(shape.description) or around or shape.is_decorative
