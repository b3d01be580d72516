"""A slide without a title cannot be found, jumped to, or announced."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted, with_text
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Slides without a title placeholder, or with an empty one.",
    why="Screen readers say the title first, and people jump from slide to slide by"
    " it.",
    mend="Review, Check Accessibility, Slide Title, Add Slide Title. One that nobody"
    " shall see may stand above the slide.",
    source=f"{CHECKER}; {wcag('2.4.2', 'Page Titled', 'A')}",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide that has no title."""
    for slide in show.slides:
        if not slide.title:
            yield Fault(slide.number, _said(slide), Level.MUST)


def _said(slide: Slide) -> str:
    first = next(with_text(slide), None)
    looks = f" {quoted(first.text)} may be meant as one." if first else ""
    if slide.heading is not None:
        return f"The title of this slide is empty.{looks}"
    return f"This slide has no title.{looks}"
