"""A cell that reaches over others loses who listens to a table."""

from collections.abc import Iterator

from inclusive_meetings.audit.deck.evidence import CHECKER, wcag
from inclusive_meetings.audit.deck.fault import About, Fault
from inclusive_meetings.audit.deck.pieces import quoted
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.files.slideshow.tables import cells
from inclusive_meetings.model.findings import Level

ABOUT = About(
    looks_for="Tables with merged or split cells.",
    why="Screen readers count wrongly from there on, and say the wrong headings.",
    mend="Click into the cell; Layout, Split Cells, and write the words into each.",
    source=f"{CHECKER}; {wcag('1.3.1', 'Info and Relationships', 'A')}",
)


def check(show: Slideshow) -> Iterator[Fault]:
    """Point at each table with merged cells, by the first."""
    for slide in show.slides:
        for shape in slide.shapes:
            merged = [cell for cell in cells(shape) if cell.is_merged]
            if merged:
                first = merged[0]
                what = (
                    f"The cell in row {first.row}, column {first.column}"
                    f" ({quoted(first.text)}) reaches over others."
                )
                yield Fault(slide.number, what, Level.SHOULD, shape.name)
