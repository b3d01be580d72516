"""Blocks of a document, as lines of plain text."""

from dataclasses import replace

from inclusive_meetings.document.chart import Chart
from inclusive_meetings.document.inlines import Inlines
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Callout,
    CheckLine,
    Checklist,
    Definition,
    Definitions,
    NewPage,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
    TimeEntry,
    Timeline,
    WriteHere,
)
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.venue import Answer
from inclusive_meetings.writers.chart_table import as_lines
from inclusive_meetings.writers.text.lines import (
    WIDTH,
    heading,
    indented,
    without_gaps,
    wrapped,
)
from inclusive_meetings.writers.words_on_paper import plain_text, said

NARROWEST = 24
LINES_AT_MOST = 3
LINE_TO_WRITE_ON = "_" * 40
# The words after the box say the answer; only “yes” has anything in its box.
BOXES = {
    Answer.YES: "[x]",
    Answer.NO: "[ ]",
    Answer.NOT_CHECKED: "[ ]",
    Answer.NOT_NEEDED: "[-]",
}


@frozen
class Spot:
    """Where blocks stand: how deep, under which heading, in how wide a column.

    `struck` says of words that they are struck out, `picture` that here is one.
    """

    struck: str
    picture: str
    depth: int = 0
    heading: str = ""
    width: int = WIDTH

    def narrower(self, indent: str) -> "Spot":
        """Return the same spot, moved in by the indent."""
        narrow = max(self.width - len(indent), NARROWEST)
        return replace(self, depth=self.depth + 1, heading="", width=narrow)

    def said(self, words: Inlines) -> str:
        """Return the words as they are read where nothing can be drawn."""
        return plain_text(words, struck=self.struck)


def blocks(many: Blocks, spot: Spot) -> list[str]:
    """Return blocks one after the other, an empty line after each."""
    lines: list[str] = []
    for each in many:
        lines += [*_block(each, spot), ""]
    return lines


def _block(node: Block, spot: Spot) -> list[str]:
    match node:
        case Section():
            return _section(node, spot)
        case Paragraph(words):
            return wrapped(spot.said(words), spot.width)
        case Bullets(entries):
            return _listed([("- ", entry) for entry in entries], spot)
        case Steps(entries, first):
            numbered = [(f"{n}. ", entry) for n, entry in enumerate(entries, first)]
            return _listed(numbered, spot)
        case Definitions(entries):
            return [line for entry in entries for line in _definition(entry, spot)]
        case Table():
            return _table(node, spot)
        case Checklist(caption, lines):
            checks = [line for check in lines for line in _check(check, spot)]
            return [*_caption(caption, spot), *checks]
        case Callout():
            return _callout(node, spot)
        case WriteHere(label, lines):
            many = min(max(lines, 1), LINES_AT_MOST)
            return [*_caption(label, spot), *[LINE_TO_WRITE_ON] * many]
        case Timeline(caption, entries):
            moments = [line for entry in entries for line in _moment(entry, spot)]
            return [*_caption(caption, spot), *moments]
        case Chart():
            return _chart(node, spot)
        case Picture(_, alternative):
            shows = f"{spot.picture}: {said(alternative)}"
            return wrapped(shows, spot.width) if alternative else []
        case NewPage():
            return []


def _section(section: Section, spot: Spot) -> list[str]:
    title = spot.said(section.title)
    inner = replace(spot, depth=spot.depth + 1, heading=title)
    mark = "" if spot.depth else "-"
    return ["", *heading(title, mark), "", *blocks(section.blocks, inner)]


def _listed(entries: list[tuple[str, Blocks]], spot: Spot) -> list[str]:
    lines: list[str] = []
    for mark, entry in entries:
        inner = spot.narrower(mark)
        # A list within an entry follows its words at once, as people write it.
        said_here = [line for each in entry for line in _block(each, inner)]
        lines += indented(without_gaps(said_here), mark, " " * len(mark))
    return lines


def _inside(many: Blocks, spot: Spot, indent: str) -> list[str]:
    lines = without_gaps(blocks(many, spot.narrower(indent)))
    return indented(lines, indent, indent)


def _definition(entry: Definition, spot: Spot) -> list[str]:
    term = wrapped(spot.said(entry.term), spot.width)
    return [*term, *_inside(entry.meaning, spot, "  "), ""]


def _caption(words: str, spot: Spot) -> list[str]:
    return [] if words == spot.heading else [*wrapped(said(words), spot.width), ""]


def _callout(callout: Callout, spot: Spot) -> list[str]:
    title = said(callout.title)
    end = ":" if callout.blocks and title[-1:].isalnum() else ""
    begin = wrapped(f"{title}{end}", spot.width)
    return [*begin, *_inside(callout.blocks, spot, "  ")]


def _table(table: Table, spot: Spot) -> list[str]:
    heads = [spot.said(head) for head in table.heads]
    lines = [*wrapped(said(table.caption), spot.width), ""]
    for row in table.rows:
        for head, cell in zip(heads, map(spot.said, row), strict=True):
            if cell:
                words = f"{head}: {cell}" if head else cell
                lines += wrapped(words, spot.width, "", "  ")
        lines.append("")
    return lines


def _chart(chart: Chart, spot: Spot) -> list[str]:
    lines = [wrapped(said(each), spot.width, "- ", "  ") for each in as_lines(chart)]
    return [*_caption(chart.caption, spot), *(line for each in lines for line in each)]


def _check(line: CheckLine, spot: Spot) -> list[str]:
    begin = f"{BOXES[line.answer]} {said(line.state)}: "
    lines = wrapped(f"{begin}{spot.said(line.question)}", spot.width, "", "    ")
    for words in (line.note, line.because):
        lines += wrapped(spot.said(words), spot.width, "    ", "    ")
    return [*lines, ""]


def _moment(entry: TimeEntry, spot: Spot) -> list[str]:
    about = ", ".join(filter(None, (said(entry.kind), said(entry.length))))
    title = spot.said(entry.title) + (f" ({about})" if about else "")
    time = f"{said(entry.time)}  " if entry.time else ""
    indent = " " * len(time)
    lines = wrapped(title, spot.width, time, indent)
    return [*lines, *_inside(entry.blocks, spot, indent), ""]
