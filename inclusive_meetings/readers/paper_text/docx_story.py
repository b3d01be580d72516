"""One story of a Word file (its body, its notes, a header) as paragraphs.

The file is read as it streams by, so that a large one does not fill the memory.
Words that a reader of the page would not see are left out: deletions that wait
to be accepted, hidden text, and the instructions of fields.
"""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lxml import etree

from inclusive_meetings.files.zip_guard import DOCUMENT_TYPE, local, not_xml
from inclusive_meetings.model.problems import refused
from inclusive_meetings.readers.paper_text.cells import Cells
from inclusive_meetings.readers.paper_text.docx_lists import NO_LISTS, Lists
from inclusive_meetings.readers.paper_text.docx_paragraph import Paragraph
from inclusive_meetings.readers.paper_text.docx_styles import (
    BODY_LEVEL,
    Styles,
    child,
    child_value,
    hidden,
    value,
)
from inclusive_meetings.readers.paper_text.raised import raised

if TYPE_CHECKING:
    from lxml.etree import _Element

ELEMENTS_AT_MOST = 1_000_000
# Fallback repeats the text box beside it for old programs; rt is how a word sounds.
LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "rt", "instrText", "delText"})
NOTES = frozenset({"footnote", "endnote"})
SPACES = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
LINE_ENDS = str.maketrans("\r\n\t", "   ")


def paragraphs(
    content: bytes,
    styles: Styles,
    shown: str,
    references: list[str],
    lists: Lists = NO_LISTS,
) -> Iterator[Paragraph]:
    """Yield the paragraphs; the notes they point to are added to `references`.

    The paragraphs in a text box come before the one that the box hangs on. Raises
    CannotRead for broken XML and above ELEMENTS_AT_MOST elements.
    """
    story = _Story(styles, references, lists)
    if _opened_at_most(content) > ELEMENTS_AT_MOST:
        raise refused(shown, "too-large", *TOO_MANY)
    try:
        for number, (event, element) in enumerate(
            etree.iterparse(
                io.BytesIO(content),
                events=("start", "end"),
                resolve_entities=False,
                no_network=True,
                load_dtd=False,
                huge_tree=False,
            )
        ):
            if number == 0 and element.getroottree().docinfo.doctype:
                raise refused(shown, "document-type", *DOCUMENT_TYPE)
            if number > 2 * ELEMENTS_AT_MOST:
                raise refused(shown, "too-large", *TOO_MANY)
            if event == "start":
                story.start(element)
            elif (done := story.end(element)) is not None:
                yield done
    except etree.XMLSyntaxError as error:
        raise not_xml(error, shown) from None


def _opened_at_most(content: bytes) -> int:
    """Return how many elements open in UTF-8: so a bomb is refused unread.

    In UTF-16 the marks of an end are not found, and each mark counts.
    """
    return content.count(b"<") - sum(map(content.count, (b"</", b"<!", b"<?")))


class _Story:
    """What is open at one moment of reading."""

    def __init__(self, styles: Styles, references: list[str], lists: Lists) -> None:
        self.styles, self.references, self.lists = styles, references, lists
        self.entry: Paragraph | None = None
        self.open: list[Paragraph] = []
        self.left_out = 0
        self.note = ""
        self.run_hidden: bool | None = None
        self.run_raised = False
        self.cells = Cells("tbl", "tr", ("tc",))
        # For each open field, whether its instruction is over.
        self.fields: list[bool] = []

    def start(self, element: "_Element") -> None:
        """Open an element."""
        name = local(element)
        if self.left_out or name in LEFT_OUT:
            self.left_out += 1
        elif name == "p":
            self.open.append(Paragraph(self.note, *self.cells.here))
        elif name == "r":
            self.run_hidden, self.run_raised = None, False
        elif self.cells.start(name):
            return
        elif name in NOTES:
            # Separators, which Word keeps among the notes, have a type.
            self.note = "" if value(element, "type") else value(element, "id")

    def end(self, element: "_Element") -> Paragraph | None:
        """Close an element; return the paragraph if it was one with words."""
        name = local(element)
        done = None
        if self.left_out:
            self.left_out -= 1
        elif self.cells.end(name):
            pass
        elif name == "p" and self.open:
            done = self._paragraph()
        elif self.open:
            self._inside(element, name)
        if not self.open:
            _forget(element)
        return done if done is not None and done.words.strip() else None

    def _paragraph(self) -> Paragraph:
        # An instruction that never ends would swallow the rest of the paper.
        while self.fields and not self.fields[-1]:
            self.fields.pop()
        return self.open.pop()

    def _inside(self, element: "_Element", name: str) -> None:
        parent = element.getparent()
        above = "" if parent is None else local(parent)
        if name == "pPr":
            self._look(element)
        elif name == "rPr" and above == "r":
            self.run_hidden = self._is_hidden(element)
            self.run_raised = child_value(element, "vertAlign") == "superscript"
        elif name == "fldChar":
            self._field(value(element, "fldCharType"))
        elif self._is_seen() and above in ("r", "ruby"):
            self._write(element, name)

    def _look(self, element: "_Element") -> None:
        paragraph = self.open[-1]
        paragraph.style = child_value(element, "pStyle") or ""
        level = child_value(element, "outlineLvl")
        of_style = paragraph.style in self.styles.headings
        paragraph.is_heading = of_style if level is None else level != BODY_LEVEL
        counted = child(element, "numPr")
        of_list = self.styles.listed.get(paragraph.style, "")
        number = child_value(counted, "numId") or of_list
        deep = child_value(counted, "ilvl") or "0"
        if number not in ("", "0"):
            self._entry(paragraph, number, deep)

    def _entry(self, paragraph: Paragraph, number: str, deep: str) -> None:
        """Note to which list the paragraph belongs, or to which entry of one."""
        paragraph.level = self.lists.level(number, deep)
        paragraph.depth = int(deep) if deep.isdecimal() and len(deep) == 1 else 0
        group = self.lists.rows.get(number, f"list {number}")
        if not paragraph.level.marked and self.entry is not None:
            paragraph.depth, group = self.entry.depth, self.entry.group
        if paragraph.row < 0:
            paragraph.group = group
            if paragraph.level.marked:
                self.entry = paragraph

    def _is_hidden(self, look: "_Element") -> bool | None:
        said = hidden(look)
        style = child_value(look, "rStyle")
        by_style = True if style in self.styles.hidden else None
        return by_style if said is None else said

    def _is_seen(self) -> bool:
        hides = self.run_hidden
        if hides is None:
            hides = self.open[-1].style in self.styles.hidden
        return not hides and all(self.fields)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self.fields.append(False)
        elif self.fields and kind == "separate":
            self.fields[-1] = True
        elif self.fields and kind == "end":
            self.fields.pop()

    def _write(self, element: "_Element", name: str) -> None:
        if name == "t":
            words = (element.text or "").translate(LINE_ENDS)
            self.open[-1].pieces.append(raised(words) if self.run_raised else words)
        elif name in SPACES:
            self.open[-1].pieces.append(SPACES[name])
        elif name in ("footnoteReference", "endnoteReference"):
            kind = name.removesuffix("Reference")
            self.references.append(f"{kind} {value(element, 'id')}")


def _forget(element: "_Element") -> None:
    """Free the memory of what was read."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


TOO_MANY = (
    f"This Word file has more than {ELEMENTS_AT_MOST:,} parts of text and layout.",
    "Save the part that people are to read as a file of its own.",
)
