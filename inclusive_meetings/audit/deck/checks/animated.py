"""Words that come one by one: nobody can read ahead, and printing may lose them."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import POWERPOINT, W3C
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.files.slideshow.marks import SHOWN
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.language.counting import counted
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Slides with animations.",
    why="Who follows on paper or on a phone is ahead or behind, and screen readers may"
    " say what is not shown yet.",
    mend="Animations, Animation Pane: remove what does not help somebody to"
    " understand.",
    source=f"{W3C}; {POWERPOINT}",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide on which something moves."""
    for slide in show.slides:
        moves = sum(
            each.get("presetClass") in ("entr", "exit", "emph", "path")
            for each in slide.surface.root.iter(f"{SHOWN}cTn")
        )
        if moves:
            what = f"{counted(moves, 'animation')} on this slide."
            yield Fault(slide.number, what, Level.COULD)
