"""What flashes can bring on a seizure, and keeps everybody from reading."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import POWERPOINT, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.files.slideshow.marks import SHOWN, number
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.files.zip_guard import local
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Animations that blink or flicker, transitions that flash, and"
    " animations that go on until the end of the slide.",
    why="More than three flashes a second can bring on a seizure, and what never stops"
    " moving keeps people from reading.",
    mend="Animations, Animation Pane: remove it, or choose Fade; Timing, Repeat: none."
    " Transitions: choose None or Fade.",
    source=f"{wcag('2.3.1', 'Three Flashes or Below Threshold', 'A')};"
    f" {wcag('2.2.2', 'Pause, Stop, Hide', 'A')}; {POWERPOINT}",
)
# PowerPoint's own numbers of effects, by class.
BLINKING = {
    ("entr", 11): "Flash Once",
    ("exit", 11): "Flash Once",
    ("emph", 26): "Flash Bulb",
    ("emph", 27): "Flicker",
    ("emph", 35): "Blink",
    ("emph", 36): "Color Pulse",
}
FLASHING = ("flash", "glitter", "strobe")


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide on which something flashes."""
    for slide in show.slides:
        for what in dict.fromkeys((*_transitions(slide), *_animations(slide))):
            yield Fault(slide.number, what, Level.MUST)


def _transitions(slide: Slide) -> Iterator[str]:
    for each in slide.surface.root.iter(f"{SHOWN}transition"):
        names = (local(inner) for inner in each)
        yield from (f"The transition is “{n}”." for n in names if n in FLASHING)


def _animations(slide: Slide) -> Iterator[str]:
    for each in slide.surface.root.iter(f"{SHOWN}cTn"):
        kind = each.get("presetClass", ""), number(each, "presetID")
        if kind in BLINKING:
            yield f"The animation “{BLINKING[kind]}” flashes."
        # A film that is watched in a loop is listed in the same way.
        elif each.get("repeatCount") == "indefinite" and "presetClass" in each.attrib:
            yield "An animation goes on until the end of the slide."
