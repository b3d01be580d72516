"""“IMG_2041.jpg” is read out, and tells nobody anything."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.language.descriptions import is_file_name, says_nothing
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Alternative text that is the name of a file, also without its ending, or"
    " a word such as “image”.",
    why="It is read out as if it were a description, and tells nobody what is there.",
    mend="Right-click it, View Alt Text, and write in a sentence what it tells; or"
    " tick Mark as decorative.",
    source=f"{CHECKER}; {wcag('1.1.1', 'Non-text Content', 'A')}, failure F30",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each description that describes nothing."""
    for slide in show.slides:
        for shape in slide.shapes:
            said = shape.description
            if shape.is_decorative or shape.kind == "line":
                continue
            if is_file_name(said):
                what = f"The alternative text is the name of a file: {quoted(said)}."
                yield Fault(slide.number, what, Level.MUST, shape.name)
            elif says_nothing(said):
                what = f"The alternative text says only {quoted(said)}."
                yield Fault(slide.number, what, Level.SHOULD, shape.name)
