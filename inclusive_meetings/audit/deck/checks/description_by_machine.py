"""A description that a machine guessed may be wrong about people."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Alternative text that still says it was generated automatically.",
    why="Nobody has checked it, and a machine's guess about people can be wrong or"
    " rude.",
    mend="Right-click it, View Alt Text, read it, and put it in your own words.",
    source=f"{CHECKER} (intelligent services: suggested alternative text)",
)
GUESSED = re.compile(
    r"(?:description|alt text) (?:automatically generated|generated)"
    r"|automatically generated|ai-generated content may be incorrect",
    re.IGNORECASE,
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each description that nobody has read."""
    for slide in show.slides:
        for shape in slide.shapes:
            if GUESSED.search(shape.description) and not shape.is_decorative:
                said = quoted(shape.description)
                what = f"A machine wrote the alternative text: {said}."
                yield Fault(slide.number, what, Level.SHOULD, shape.name)
