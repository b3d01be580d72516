"""An address as the words of a link is read out letter by letter."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted, runs
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Links whose words are a web address. Short addresses that people type"
    " (example.org/join) and e-mail addresses are left alone.",
    why="It is read out letter by letter, and says nothing of where it leads.",
    mend="Right-click the link, Edit Link, Text to display: say where it leads.",
    source=f"{CHECKER}; {wcag('2.4.4', 'Link Purpose (In Context)', 'A')}",
)
ADDRESS = re.compile(r"(?:https?|ftp)://\S+|www\.\S+/\S+", re.IGNORECASE)
EASY_TO_TYPE = 30


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each link that is called by its address."""
    for slide, shape, run in runs(show):
        words = run.text.strip()
        if run.link is None or not ADDRESS.fullmatch(words):
            continue
        bare = re.sub(r"^\w+://(?:www\.)?", "", words)
        if len(bare) > EASY_TO_TYPE or words.lower().startswith(("http", "ftp")):
            what = f"The words of the link are its address: {quoted(words)}."
            yield Fault(slide.number, what, Level.SHOULD, shape.name)
