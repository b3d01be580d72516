"""A slide that is one picture says nothing to who cannot see it."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import W3C, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import with_text
from inclusive_meetings.files.slideshow.boxes import Box
from inclusive_meetings.files.slideshow.marks import DRAWN, SHOWN
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Slides whose only words are in pictures: a picture that covers most of"
    " the slide, and at most a title beside it.",
    why="Words in a picture cannot be read out, made larger, translated or found.",
    mend="Type the words into the slide's placeholders. If it is a picture of"
    " something, say in its alternative text all that it says.",
    source=f"{wcag('1.4.5', 'Images of Text', 'AA')}; {W3C}",
)
MOST = 0.6
DESCRIBED_FROM = 12  # words


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide that is a picture."""
    wide, high = show.size
    whole = Box(0, 0, wide, high)
    for slide in show.slides:
        if any(not shape.is_title for shape in with_text(slide)):
            continue
        if any(shape.kind in ("table", "chart", "SmartArt") for shape in slide.shapes):
            continue
        if not _is_picture(slide, whole):
            continue
        level = Level.SHOULD if slide.title else Level.MUST
        yield Fault(slide.number, "All that this slide shows is a picture.", level)


def _is_picture(slide: Slide, whole: Box) -> bool:
    pictures = [shape for shape in slide.shapes if shape.kind == "picture"]
    described = " ".join(shape.description for shape in pictures)
    if len(described.split()) >= DESCRIBED_FROM:
        return False
    large = (whole.covered_by(each.box) for each in pictures if each.box)
    behind = f"{SHOWN}cSld/{SHOWN}bg/{SHOWN}bgPr/{DRAWN}blipFill"
    return any(share >= MOST for share in large) or (
        not slide.title and slide.surface.root.find(behind) is not None
    )
