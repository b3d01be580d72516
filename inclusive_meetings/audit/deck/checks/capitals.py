"""Words in capitals have no shape to know them by."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import UKAAF
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted, runs
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="More than four words in capitals, typed or set as All Caps.",
    why="Words in capitals are harder to tell apart, and some screen readers spell"
    " them.",
    mend="Select the words; Home, Change Case, Sentence case. For All Caps: Font,"
    " untick All Caps.",
    source=UKAAF,
)
A_FEW = 4


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each shape with a stretch of capitals, once."""
    seen: set[int] = set()
    for slide, shape, run in runs(show):
        words = [word for word in run.text.split() if any(map(_has_case, word))]
        typed = run.text.isupper() or run.is_in_capitals
        if len(words) > A_FEW and typed and id(shape) not in seen:
            seen.add(id(shape))
            what = f"{quoted(run.text)} is in capitals."
            yield Fault(slide.number, what, Level.COULD, shape.name)


def _has_case(letter: str) -> bool:
    """Return whether the letter is of a script that has capitals."""
    return letter.lower() != letter.upper()
