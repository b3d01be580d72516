"""A voice that does not know the language reads it with the wrong sounds."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import wcag
from inclusive_meetings.audit.deck.fault import THE_DECK, About, Fault
from inclusive_meetings.audit.deck.pieces import quoted, runs
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Words for which neither they nor their layout say a language.",
    why="Screen readers and spelling checks then take that of the reader's computer.",
    mend="View, Outline View; select all (Ctrl+A); Review, Language, Set Proofing"
    " Language, and choose it.",
    source=f"{wcag('3.1.1', 'Language of Page', 'A')};"
    f" {wcag('3.1.2', 'Language of Parts', 'AA')}",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Say once how many pieces of text say no language, and where the first is."""
    every = list(runs(show))
    silent = [(slide, run) for slide, _, run in every if not run.language]
    if silent:
        slide, run = silent[0]
        what = (
            f"{len(silent)} of {len(every)} pieces of text do not say their language;"
            f" the first is {quoted(run.text)} on slide {slide.number}."
        )
        yield Fault(THE_DECK, what, Level.SHOULD)
