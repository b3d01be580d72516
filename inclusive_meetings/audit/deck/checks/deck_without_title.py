"""The title of a file is what a list of open windows says."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import WEBAIM, wcag
from inclusive_meetings.audit.deck.fault import THE_DECK, About, Fault
from inclusive_meetings.audit.deck.pieces import quoted
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Decks whose properties have no title, or the one that every new deck"
    " has.",
    why="Screen readers say it when the deck, or a PDF made of it, is opened.",
    mend="File, Info, Properties, Title: write what the deck is about.",
    source=f"{wcag('2.4.2', 'Page Titled', 'A')}; {WEBAIM}",
)
AS_IT_CAME = frozenset(
    [
        "powerpoint presentation",
        "presentation",
        "slide 1",
        "untitled",
        "test powerpoint presentation",
        "pptxgenjs presentation",
        "marp slide deck",
    ]
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Say that the deck has no title of its own."""
    title = show.says("title")
    if not title:
        yield Fault(THE_DECK, "The deck has no title in its properties.", Level.SHOULD)
    elif title.casefold() in AS_IT_CAME:
        what = f"The title in its properties is still {quoted(title)}."
        yield Fault(THE_DECK, what, Level.SHOULD)
