"""Notes hold what is said, for who could not hear it or come."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OUR_JUDGEMENT, W3C
from inclusive_meetings.audit.deck.fault import THE_DECK, About, Fault
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Slides without notes; said once for the deck.",
    why="Interpreters, captioners and people who could not come have only what is on"
    " the slides.",
    mend="View, Notes: write in plain words what you say about each slide.",
    source=f"{W3C}. {OUR_JUDGEMENT}: advice only",
)
NUMBERS_SAID = 12


def check(show: Slideshow) -> Iterator[Fault]:
    """Say once which slides have no notes."""
    silent = [slide.number for slide in show.slides if not slide.notes]
    if silent:
        shown = ", ".join(map(str, silent[:NUMBERS_SAID]))
        more = " …" if len(silent) > NUMBERS_SAID else ""
        what = (
            f"{len(silent)} of {len(show.slides)} slides have no notes: {shown}{more}."
        )
        yield Fault(THE_DECK, what, Level.COULD)
