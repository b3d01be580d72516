"""Blocks of a document, as HTML: a heading's level follows from its nesting."""

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Callout,
    CheckLine,
    Checklist,
    Definitions,
    ExplainedWord,
    NewPage,
    Paragraph,
    Section,
    Steps,
    Table,
    TimeEntry,
    Timeline,
    WordList,
    WriteHere,
)
from inclusive_meetings.model.venue import Answer
from inclusive_meetings.writers.html_inlines import escape, inlines
from inclusive_meetings.writers.style import Style

DEEPEST_HEADING = 6
MARKS = {
    Answer.YES: "✓",
    Answer.NO: "✗",
    Answer.NOT_CHECKED: "?",
    Answer.NOT_NEEDED: "–",
}


class Page:
    """One page while it is written: it numbers what needs a name of its own."""

    def __init__(self, style: Style, language: str, words: WordList | None) -> None:
        self.style = style
        self.language = language
        self._meanings = {word.id: word for word in (words.words if words else ())}
        self._popovers = 0
        self._regions = 0
        self._sections = 0

    def meaning(self, term: str) -> ExplainedWord | None:
        """Return the word with this id, if the page explains it."""
        return self._meanings.get(term)

    def next_popover(self) -> str:
        """Return a name that no other popover of the page has."""
        self._popovers += 1
        return f"p{self._popovers}"

    def blocks(self, many: Blocks, level: int) -> str:
        """Return blocks one after the other."""
        return "".join(self.block(block, level) for block in many)

    def block(self, block: Block, level: int) -> str:
        """Return one block, with everything in it."""
        match block:
            case Section():
                return self._section(block, level)
            case Paragraph(words):
                return f"<p>{inlines(words, self)}</p>\n"
            case Bullets(entries):
                return f"<ul>\n{self._entries(entries, level)}</ul>\n"
            case Steps(entries):
                return f"<ol>\n{self._entries(entries, level)}</ol>\n"
            case Definitions():
                return self._definitions(block, level)
            case Table():
                return self._table(block)
            case Checklist():
                return self._checklist(block)
            case Callout(tone, title, inner):
                return (
                    f'<div class="callout {tone}">\n<p class="callout-title">'
                    f"{escape(title)}</p>\n{self.blocks(inner, level)}</div>\n"
                )
            case WriteHere(label, lines):
                rules = '<span class="rule"></span>' * lines
                return f'<div class="write"><p>{escape(label)}</p>{rules}</div>\n'
            case Timeline():
                return self._timeline(block, level)
            case NewPage():
                return '<div class="new-page"></div>\n'

    def _section(self, section: Section, level: int) -> str:
        name = ""
        if level == 2:  # noqa: PLR2004 - the level that the list of contents shows
            self._sections += 1
            name = f' id="s{self._sections}"'
        tag = f"h{min(level, DEEPEST_HEADING)}"
        return (
            f"<section>\n<{tag}{name}>{inlines(section.title, None)}</{tag}>\n"
            f"{self.blocks(section.blocks, level + 1)}</section>\n"
        )

    def _entries(self, entries: tuple[Blocks, ...], level: int) -> str:
        return "".join(f"<li>{self._entry(entry, level)}</li>\n" for entry in entries)

    def _entry(self, entry: Blocks, level: int) -> str:
        if len(entry) == 1 and isinstance(entry[0], Paragraph):
            return inlines(entry[0].words, self)
        return f"\n{self.blocks(entry, level)}"

    def _definitions(self, block: Definitions, level: int) -> str:
        entries = "".join(
            f"<dt>{inlines(entry.term, None)}</dt>\n"
            f"<dd>{self._entry(entry.meaning, level)}</dd>\n"
            for entry in block.entries
        )
        return f"<dl>\n{entries}</dl>\n"

    def _table(self, table: Table) -> str:
        self._regions += 1
        name = f"table{self._regions}"
        heads = "".join(
            f'<th scope="col">{inlines(head, self)}</th>' for head in table.heads
        )
        rows = []
        for row in table.rows:
            cells = [f"<td>{inlines(cell, self)}</td>" for cell in row]
            if table.row_heads:
                cells[0] = f'<th scope="row">{inlines(row[0], self)}</th>'
            rows.append(f"<tr>{''.join(cells)}</tr>\n")
        return (
            f'<div class="scroll" role="region" tabindex="0" aria-labelledby="{name}">'
            f'<table>\n<caption id="{name}">{escape(table.caption)}</caption>\n'
            f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{''.join(rows)}</tbody>\n"
            "</table></div>\n"
        )

    def _checklist(self, checklist: Checklist) -> str:
        lines = "".join(self._check_line(line) for line in checklist.lines)
        # The words before a list name it for those who jump from list to list.
        caption = escape(checklist.caption)
        return f'<ul class="checklist" aria-label="{caption}">\n{lines}</ul>\n'

    def _check_line(self, line: CheckLine) -> str:
        state = f'<span aria-hidden="true">{MARKS[line.answer]}</span> '
        note = f'<p class="note">{inlines(line.note, self)}</p>' if line.note else ""
        because = (
            f'<p class="because">{inlines(line.because, self)}</p>'
            if line.because
            else ""
        )
        kind = line.answer.replace(" ", "-")
        return (
            f'<li class="{kind}"><p><strong class="state">{state}{escape(line.state)}'
            f"</strong> {inlines(line.question, self)}</p>{note}{because}</li>\n"
        )

    def _timeline(self, timeline: Timeline, level: int) -> str:
        entries = "".join(self._moment(entry, level) for entry in timeline.entries)
        caption = escape(timeline.caption)
        return f'<ol class="timeline" aria-label="{caption}">\n{entries}</ol>\n'

    def _moment(self, entry: TimeEntry, level: int) -> str:
        title = inlines(entry.title, self)
        if entry.kind:
            title += f' <span class="kind">{escape(entry.kind)}</span>'
        when = f"<strong>{escape(entry.time)}</strong>"
        if entry.length:
            when += f' <span class="length">{escape(entry.length)}</span>'
        return (
            f'<li class="{entry.moment}"><p class="when">{when}</p>\n'
            f'<div class="what"><p class="title">{title}</p>\n'
            f"{self.blocks(entry.blocks, level)}</div></li>\n"
        )
