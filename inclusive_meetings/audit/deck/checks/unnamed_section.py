"""Sections that have no name of their own help nobody to find anything."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, WEBAIM
from inclusive_meetings.audit.deck.fault import THE_DECK, About, Fault
from inclusive_meetings.audit.deck.pieces import listed
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Sections that are still called “Default Section” or “Untitled Section”,"
    " and sections of one name.",
    why="People who go by the list of sections cannot tell them apart.",
    mend="Right-click the section's name among the slides on the left, Rename Section.",
    source=f"{CHECKER}; {WEBAIM}",
)
AS_IT_CAME = re.compile(r"(?:default|untitled) section|section ?\d*|", re.IGNORECASE)


def check(show: Slideshow) -> Iterator[Fault]:
    """Say which sections are called by no name, or by one that another has."""
    bare = [name for name in show.sections if AS_IT_CAME.fullmatch(name.strip())]
    if bare:
        what = f"Sections without a name of their own: {listed(bare)}."
        yield Fault(THE_DECK, what, Level.SHOULD)
    named = [name for name in show.sections if name not in bare]
    twice = [name for name in named if named.count(name) > 1]
    if twice:
        what = f"More than one section is called {listed(twice)}."
        yield Fault(THE_DECK, what, Level.COULD)
