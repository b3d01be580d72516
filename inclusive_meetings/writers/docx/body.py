"""The body of a Word file, to whose end paragraphs and tables are written."""

from collections.abc import Iterator

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from inclusive_meetings.document.inlines import Inlines
from inclusive_meetings.document.nodes import Table
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.docx.paragraphs import (
    indented,
    is_right_to_left,
    small_space,
)
from inclusive_meetings.writers.docx.runs import Manner, Runs
from inclusive_meetings.writers.docx.tables import table
from inclusive_meetings.writers.office_xml import Element, found
from inclusive_meetings.writers.spoken import OURS, kept_in_order


class Body:
    """What is written of a document, from its title on."""

    def __init__(self, body: Element, runs: Runs) -> None:
        self._end = found(body, qn("w:sectPr"))
        self._runs = runs
        self._manner = Manner(runs.spoken.language)
        self._right_to_left = direction(runs.spoken.language) == "rtl"
        self._begins_a_page = False

    @property
    def last(self) -> Element | None:
        """Return what was written last."""
        return self._end.getprevious()

    def paragraphs_after(self, last: Element | None) -> Iterator[Element]:
        """Yield the paragraphs written since that was the last."""
        if last is not None:
            yield from last.itersiblings(qn("w:p"))

    def begin_a_page(self) -> None:
        """Let the next paragraph begin a page."""
        self._begins_a_page = True

    def paragraph(
        self,
        words: Inlines,
        style: str = "",
        depth: int = 0,
        *,
        from_the_right: bool = False,
    ) -> Element:
        """Write a paragraph, `depth` lists deep, and return it.

        One `from_the_right` runs so whatever its words are, as the list it stands in.
        """
        made = OxmlElement("w:p")
        properties = OxmlElement("w:pPr")
        if style:
            name = OxmlElement("w:pStyle")
            name.set(qn("w:val"), style)
            properties.append(name)
        if self._begins_a_page:
            properties.append(OxmlElement("w:pageBreakBefore"))
            self._begins_a_page = False
        manner = self._manner
        if from_the_right or is_right_to_left(words, self._runs.spoken):
            properties.append(OxmlElement("w:bidi"))
            if (kept := kept_in_order(words)) != words:
                # Word turns round what it takes for Urdu, also a telephone number.
                words, manner = kept, Manner(OURS)
        if depth:
            properties.append(indented(depth))
        made.append(properties)
        self._runs.write(made, words, manner)
        self._end.addprevious(made)
        return made

    def table(self, block: Table, points: int) -> None:
        """Write a table with letters of this size."""
        made = table(
            block, self._runs, self._manner, points, right_to_left=self._right_to_left
        )
        self._end.addprevious(made)

    def space(self) -> None:
        """Write a little space, which keeps apart what stands in boxes."""
        small_space(self.paragraph(()))
