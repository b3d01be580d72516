"""Two slides with one title cannot be told apart in a list."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, WEBAIM
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Slides whose title another slide has already.",
    why="Who goes by a list of titles cannot tell the slides apart.",
    mend="Change the title, or add what is new: “Budget (2 of 3)”, “Budget:"
    " transport”.",
    source=f"{CHECKER} (a tip); {WEBAIM}",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide that repeats the title of an earlier one."""
    first: dict[str, int] = {}
    for slide in show.slides:
        title = slide.title.casefold()
        if title and title in first:
            what = f"Slide {first[title]} has the same title, {quoted(slide.title)}."
            yield Fault(slide.number, what, Level.SHOULD)
        elif title:
            first[title] = slide.number
