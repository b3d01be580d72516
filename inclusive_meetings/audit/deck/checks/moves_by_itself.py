"""A slide that goes away by itself leaves behind who reads slowly."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import POWERPOINT, wcag
from inclusive_meetings.audit.deck.fault import THE_DECK, About, Fault
from inclusive_meetings.files.slideshow.marks import SHOWN, is_on, number
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Slides that move on after a time, and decks that run in a loop.",
    why="Who reads slowly, interprets or signs cannot stop it.",
    mend="Transitions, Advance Slide: untick After. Slide Show, Set Up Slide Show:"
    " untick Loop continuously.",
    source=f"{wcag('2.2.1', 'Timing Adjustable', 'A')};"
    f" {wcag('2.2.2', 'Pause, Stop, Hide', 'A')}; {POWERPOINT}",
)
LOOPS = "presProps"


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide that does not wait."""
    for slide in show.slides:
        seconds = _seconds(slide)
        if seconds is not None:
            what = f"The slide moves on by itself after {seconds:g} seconds."
            yield Fault(slide.number, what, Level.SHOULD)
    part = show.package.linked(show.main, LOOPS)
    if part in show.package.parts:
        run = show.package.tree(part).find(f"{SHOWN}showPr")
        if is_on(run, "loop"):
            yield Fault(THE_DECK, "The deck runs in a loop.", Level.COULD)


def _seconds(slide: Slide) -> float | None:
    for each in slide.surface.root.iter(f"{SHOWN}transition"):
        if "advTm" in each.attrib:
            return number(each, "advTm") / 1000
    return None
