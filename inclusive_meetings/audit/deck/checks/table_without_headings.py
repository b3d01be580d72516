"""Without a header row nobody hears what a number belongs to."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.files.slideshow.tables import cells, has_headings, table
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Tables whose first row is not marked as the header row, or whose header"
    " row is empty in places.",
    why="Screen readers say the heading with each cell; without it there are only"
    " numbers.",
    mend="Click into the table; Table Design, tick Header Row, and write a heading"
    " above each column.",
    source=f"{CHECKER}; {wcag('1.3.1', 'Info and Relationships', 'A')}",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each table without headings."""
    for slide in show.slides:
        for shape in slide.shapes:
            found = table(shape) if shape.kind == "table" else None
            if found is None:
                continue
            if not has_headings(found):
                what = "The table has no header row."
                yield Fault(slide.number, what, Level.MUST, shape.name)
            elif not all(c.text for c in cells(shape) if c.row == 1 and c.column > 1):
                what = "A column of the table has no heading."
                yield Fault(slide.number, what, Level.SHOULD, shape.name)
