"""Blocks of a document, as paragraphs and tables of a Word file."""

from docx.opc.part import Part
from docx.oxml.ns import qn

from inclusive_meetings.document.chart import Chart
from inclusive_meetings.document.inlines import Inlines, Strong, Text, text
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Callout,
    CheckLine,
    Checklist,
    Definitions,
    Document,
    NewPage,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
    Timeline,
    Tone,
    WriteHere,
)
from inclusive_meetings.model.venue import Answer
from inclusive_meetings.writers import chart_table
from inclusive_meetings.writers.docx.body import Body
from inclusive_meetings.writers.docx.lists import (
    BULLETS,
    has_points_from_the_right,
    list_entry,
    number_anew,
)
from inclusive_meetings.writers.docx.paragraphs import (
    bookmark,
    box,
    hanging,
    keep_with_next,
    ruled_above,
    ruled_below,
)
from inclusive_meetings.writers.docx.pictures import drawing
from inclusive_meetings.writers.docx.runs import Runs
from inclusive_meetings.writers.docx.timeline import as_table, first_line, fits_a_table
from inclusive_meetings.writers.office_xml import Element
from inclusive_meetings.writers.spoken import Spoken, is_all_from_the_left
from inclusive_meetings.writers.style import Style

MARKS = {
    Answer.YES: "☑",
    Answer.NO: "☒",
    Answer.NOT_CHECKED: "☐",
    Answer.NOT_NEEDED: "–",
}
SHADES = {
    Tone.NOTE: ("EAF3F1", "0B4A4F"),
    Tone.IMPORTANT: ("FBF0DC", "8A5A00"),
    Tone.PRIVATE: ("F7E6EA", "8C1C3F"),
    Tone.WORDS_TO_SAY: ("FFFFFF", "0B4A4F"),
}
DEEPEST_HEADING = 9


class Writer:
    """Writes the blocks of one document into the body of one Word file."""

    def __init__(
        self, body: Element, part: Part, document: Document, style: Style
    ) -> None:
        self._part = part
        self._labels = style.labels
        self._points = style.points
        self._list_of_words = document.words
        words = document.words.words if document.words else ()
        # Word allows neither hyphens nor more than 40 letters in such a name.
        self._bookmarks = {word.id: f"word_{n}" for n, word in enumerate(words, 1)}
        self._spoken = Spoken(document.language, document.voices)
        self._body = Body(body, Runs(part, self._bookmarks, self._spoken))
        self._lists = BULLETS
        self._pictures = 0
        self._marks_at_the_right = False

    def title(self, words: str) -> None:
        """Write the title of the document."""
        self._body.paragraph(text(words), "Title")

    def notice(self, words: str) -> None:
        """Write what must be known first, in a box."""
        self._box(Callout(Tone.PRIVATE, words, ()), 0, 0)

    def words_at_the_end(self) -> None:
        """Write the words that the document explains, each with its bookmark."""
        words = self._list_of_words
        if words is None or not words.words:
            return
        self._body.paragraph(text(words.title), "Heading1")
        for number, word in enumerate(words.words, 1):
            said = (Strong(text(f"{word.term}: ")), *word.meaning)
            made = self._body.paragraph(said)
            bookmark(made, self._bookmarks[word.id], number)

    def blocks(self, many: Blocks, level: int, depth: int = 0) -> None:
        """Write blocks one after the other, `depth` lists deep."""
        for block in many:
            self._block(block, level, depth)

    def _block(self, block: Block, level: int, depth: int) -> None:
        match block:
            case Section(title, inner):
                self._body.paragraph(title, f"Heading{min(level, DEEPEST_HEADING)}")
                self.blocks(inner, level + 1, depth)
            case Paragraph(words):
                self._body.paragraph(words, depth=depth)
            case Bullets(entries):
                self._list(entries, BULLETS, level, depth)
            case Steps(entries, first):
                self._list(entries, self._new_list(depth, first), level, depth)
            case Definitions():
                self._definitions(block, level, depth)
            case Table():
                self._table(block)
            case Checklist():
                self._checklist(block)
            case Callout():
                self._box(block, level, depth)
            case WriteHere(label, lines):
                self._room(label, lines)
            case Timeline():
                self._timeline(block, level)
            case Chart():
                self._table(chart_table.as_table(block))
            case Picture():
                self._picture(block, depth)
            case NewPage():
                self._body.begin_a_page()

    def _definitions(self, block: Definitions, level: int, depth: int) -> None:
        for entry in block.entries:
            first, rest = entry.meaning[:1], entry.meaning[1:]
            said: Inlines = (Strong(entry.term),)
            # The meaning runs on after the term: a page then holds twelve words.
            if first and isinstance(first[0], Paragraph):
                said = (Strong((*entry.term, Text(": "))), *first[0].words)
            else:
                rest = entry.meaning
            made = self._body.paragraph(said, depth=depth)
            if rest:
                keep_with_next(made)
            self.blocks(rest, level, depth + 1)

    def _list(
        self, entries: tuple[Blocks, ...], number: int, level: int, depth: int
    ) -> None:
        style = "ListBullet" if number == BULLETS else "ListNumber"
        if not depth:
            self._marks_at_the_right = has_points_from_the_right(entries, self._spoken)
        for entry in entries:
            first, rest = entry[:1], entry[1:]
            if first and isinstance(first[0], Paragraph):
                words = first[0].words
                other_way = self._marks_at_the_right and is_all_from_the_left(words)
                made = self._body.paragraph(words, style, from_the_right=other_way)
                list_entry(made, number, min(depth, DEEPEST_HEADING - 1))
            else:
                rest = entry
            self.blocks(rest, level, depth + 1)

    def _new_list(self, depth: int, first: int) -> int:
        self._lists += 1
        number_anew(self._part, self._lists, min(depth, DEEPEST_HEADING - 1), first)
        return self._lists

    def _table(self, block: Table) -> None:
        caption = self._body.paragraph(text(block.caption), "Caption")
        keep_with_next(caption)
        self._body.table(block, self._points)
        self._body.space()

    def _picture(self, block: Picture, depth: int) -> None:
        self._pictures += 1
        # What leads to a picture is not left alone at the foot of a page.
        above = self._body.last
        if above is not None and above.tag == qn("w:p"):
            keep_with_next(above)
        made = self._body.paragraph((), depth=depth)
        made.append(drawing(self._part, block, self._pictures))

    def _checklist(self, block: Checklist) -> None:
        for line in block.lines:
            self._check(line)

    def _check(self, line: CheckLine) -> None:
        mark = Strong(text(f"{MARKS[line.answer]} {line.state}: "))
        made = self._body.paragraph((mark, *line.question))
        hanging(made)
        for words in (line.note, line.because):
            if words:
                keep_with_next(made)
                made = self._body.paragraph(words, depth=1)

    def _box(self, callout: Callout, level: int, depth: int) -> None:
        last = self._body.last
        title = self._body.paragraph((Strong(text(callout.title)),), depth=depth)
        if callout.blocks:
            keep_with_next(title)
        self.blocks(callout.blocks, level, depth)
        for made in self._body.paragraphs_after(last):
            box(made, *SHADES[callout.tone])
        self._body.space()

    def _room(self, label: str, lines: int) -> None:
        keep_with_next(self._body.paragraph((Strong(text(label)),)))
        for line in range(lines):
            made = self._body.paragraph(())
            if line < lines - 1:
                keep_with_next(made)
            ruled_below(made, self._points)
        self._body.space()

    def _timeline(self, block: Timeline, level: int) -> None:
        if fits_a_table(block):
            self._table(as_table(block, self._labels))
            return
        for entry in block.entries:
            made = self._body.paragraph((Strong(first_line(entry)),))
            keep_with_next(made)
            ruled_above(made)
            self.blocks(entry.blocks, level, 1)
