"""An address as the words of a link is read out letter by letter."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted, runs
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Links whose words are a web address, and long addresses that are no"
    " link (could). Short addresses that people type (example.org/join) and e-mail"
    " addresses are left alone.",
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
        if run.link is None:
            long = (each for each in ADDRESS.findall(words) if _is_long(each))
            for each in long:
                what = f"{quoted(each)} is too long to type, and is no link."
                yield Fault(slide.number, what, Level.COULD, shape.name)
            continue
        is_address = ADDRESS.fullmatch(words) is not None
        if is_address and (
            _is_long(words) or words.lower().startswith(("http", "ftp"))
        ):
            what = f"The words of the link are its address: {quoted(words)}."
            yield Fault(slide.number, what, Level.SHOULD, shape.name)


def _is_long(address: str) -> bool:
    """Return whether nobody can copy it from a wall."""
    return len(re.sub(r"^\w+://(?:www\.)?", "", address)) > EASY_TO_TYPE
