"""Ask what in a deck of slides would stop people; it may come from anybody."""

from pathlib import Path

from inclusive_meetings.audit.deck.engine import DeckChecked, checked
from inclusive_meetings.files.slideshow.show import slideshow
from inclusive_meetings.model.problems import refused


def check_deck(path: Path, shown: str) -> DeckChecked:
    """Return what was found in the PowerPoint file at `path`, called `shown`.

    Nothing in it is run or fetched. Raises CannotRead when it cannot be read whole.
    """
    show = slideshow(path, shown)
    if not show.slides:
        raise refused(shown, "no-slides", *NO_SLIDES)
    return checked(show)


NO_SLIDES = (
    "There are no slides in this file.",
    "If it is a template, make a deck with it, and check that.",
)
