"""What a check finds in a deck, and what it says of itself."""

from inclusive_meetings.model.findings import Level
from inclusive_meetings.model.frozen import frozen

THE_DECK = 0


@frozen
class About:
    """What a check looks for, why, how to mend it in PowerPoint, and on what evidence.

    `looks_for` and `why` are one sentence each. `mend` is in the words of PowerPoint's
    own menus.
    """

    looks_for: str
    why: str
    mend: str
    source: str


@frozen
class Fault:
    """One thing on one slide. `slide` counts from 1; THE_DECK is the deck as a whole.

    `shape` is its name in PowerPoint's Selection Pane; `mend` only where it differs
    from that of the check.
    """

    slide: int
    what: str
    level: Level
    shape: str = ""
    mend: str = ""


@frozen
class DeckFinding:
    """A fault with the name of its check, why it matters, and what to do."""

    check: str
    slide: int
    title: str
    shape: str
    what: str
    why: str
    help: str
    level: Level
    is_hidden: bool = False

    @property
    def place(self) -> str:
        """Return where it is: `slide 3, “Picture 4”`, or `slide 3 (hidden)`."""
        where = f"slide {self.slide}" if self.slide else "the deck"
        where += " (hidden)" if self.is_hidden else ""
        return f"{where}, “{self.shape}”" if self.shape else where
