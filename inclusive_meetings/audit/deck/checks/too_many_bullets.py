"""A long list on a slide is read to the end by nobody."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import OPEN_UNIVERSITY, OUR_JUDGEMENT
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import with_text
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.files.slideshow.texts import paragraphs
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="More than 6 points in lists on a slide (could), or more than 10"
    " (should); also those whose marks were typed.",
    why="The more points at once, the fewer are remembered, and the smaller they"
    " become.",
    mend="Make two slides of it (Home, New Slide, Duplicate Selected Slides), and call"
    " them “(1 of 2)” and “(2 of 2)”.",
    source=f"{OPEN_UNIVERSITY}: at most 6 bullets. {OUR_JUDGEMENT}: 10",
)
WANTED, TOO_MANY = 6, 10
TYPED = re.compile(r"\s*(?:[•◦▪‣●○■–*-]|\d{1,2}[.)])\s+\S")


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each slide with a long list."""
    for slide in show.slides:
        points = _points(slide)
        if points > WANTED:
            level = Level.SHOULD if points > TOO_MANY else Level.COULD
            what = f"{points} points in lists; {WANTED} can be taken in."
            yield Fault(slide.number, what, level)


def _points(slide: Slide) -> int:
    return sum(
        bool(TYPED.match(each.text)) or (each.has_bullet and bool(each.text.strip()))
        for shape in with_text(slide)
        if not shape.is_title
        for each in paragraphs(shape)
    )
