"""“Click here” leads nowhere for somebody who hears only the links."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted, runs
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Links whose words are “click here”, “more”, “this link” and the like.",
    why="Many people go from link to link, and hear each without what is around it.",
    mend="Right-click the link, Edit Link, Text to display: say where it leads.",
    source=f"{CHECKER}; {wcag('2.4.4', 'Link Purpose (In Context)', 'A')}",
)
SAY_NOTHING = frozenset(
    """click here|here|this link|link|more|read more|learn more|find out more|see here
    |click|this page|this|website|details|see more|press here|tap here""".replace(
        "\n    ", ""
    ).split("|")
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each link that does not say where it leads."""
    for slide, shape, run in runs(show):
        if run.link and run.text.strip().strip(".:>»→ ").casefold() in SAY_NOTHING:
            what = f"The words of the link are only {quoted(run.text)}."
            yield Fault(slide.number, what, Level.SHOULD, shape.name)
