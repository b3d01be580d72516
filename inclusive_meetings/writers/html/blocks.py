"""Blocks of a document, as HTML: a heading's level follows from its nesting."""

import base64

from inclusive_meetings.document.chart import Chart
from inclusive_meetings.document.inlines import InLanguage
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Callout,
    Checklist,
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
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.html.chart import chart
from inclusive_meetings.writers.html.inlines import (
    attribute,
    element,
    point,
    said,
)
from inclusive_meetings.writers.html.page import Page
from inclusive_meetings.writers.html.tables import caption, checklist, table
from inclusive_meetings.writers.words_on_paper import plain

FIRST_LEVEL = 2
DEEPEST_LEVEL = 6
LINES_AT_MOST = 40


def blocks(many: Blocks, page: Page, level: int = FIRST_LEVEL) -> str:
    """Return blocks one after the other; `level` is that of headings in them."""
    return "".join([block(each, page, level) for each in many])


def block(node: Block, page: Page, level: int) -> str:
    """Return one block, with everything in it."""
    match node:
        case Section():
            return _section(node, page, level)
        case Paragraph(words):
            return element("p", words, page) + "\n"
        case Bullets(entries):
            return f"<ul>\n{_entries(entries, page, level)}</ul>\n"
        case Steps(entries, first):
            start = "" if first == 1 else f' start="{first}"'
            return f"<ol{start}>\n{_entries(entries, page, level)}</ol>\n"
        case Definitions():
            return _definitions(node, page, level)
        case Table():
            return table(node, page)
        case Checklist():
            return checklist(node, page)
        case Callout():
            return _callout(node, page, level)
        case WriteHere():
            return _write_here(node, page)
        case Timeline():
            return _timeline(node, page, level)
        case Chart():
            return chart(node, page)
        case Picture():
            return _picture(node)
        case NewPage():
            return '<div class="new-page"></div>\n'


def _section(section: Section, page: Page, level: int) -> str:
    name = page.enter(section.title) if level == FIRST_LEVEL else ""
    page.heading = plain(section.title)
    tag = f"h{min(level, DEEPEST_LEVEL)}"
    more = f' id="{name}"' if name else ""
    heading = element(tag, section.title, page.unexplained, more)
    inner = blocks(section.blocks, page, level + 1)
    return f"<section>\n{heading}\n{inner}</section>\n"


def _entries(entries: tuple[Blocks, ...], page: Page, level: int) -> str:
    return "".join([f"<li>{_entry(each, page, level)}</li>\n" for each in entries])


def _entry(entry: Blocks, page: Page, level: int) -> str:
    first, rest = entry[:1], entry[1:]
    # A line in another language needs a paragraph to run its own way in.
    match first:
        case (Paragraph() as line,) if not _is_in_one_language(line):
            if not rest:
                return point(line.words, page)
            if direction(page.spoken.language) == "rtl":
                inner = blocks(rest, page, level)
                return f"\n<p>{point(line.words, page)}</p>\n{inner}"
    return f"\n{blocks(entry, page, level)}"


def _is_in_one_language(line: Paragraph) -> bool:
    return len(line.words) == 1 and isinstance(line.words[0], InLanguage)


def _definitions(node: Definitions, page: Page, level: int) -> str:
    entries = "".join(
        f"{element('dt', entry.term, page.unexplained)}\n"
        f"<dd>{_entry(entry.meaning, page, level)}</dd>\n"
        for entry in node.entries
    )
    return f"<dl>\n{entries}</dl>\n"


def _picture(node: Picture) -> str:
    # Within the page: it can be sent alone, and nothing is fetched to read it.
    content = base64.b64encode(node.file.content).decode()
    return (
        f'<p class="picture"><img src="data:image/{node.file.kind};base64,{content}"'
        f' width="{node.file.width}" height="{node.file.height}"'
        f" alt={attribute(node.alternative)}></p>\n"
    )


def _callout(callout: Callout, page: Page, level: int) -> str:
    # A note, not a landmark: landmarks are for finding one's way, not for remarks.
    name = page.name("note")
    return (
        f'<aside class="callout {callout.tone}" role="note" aria-labelledby="{name}">\n'
        f'<p class="callout-title" id="{name}">{said(callout.title, page)}</p>\n'
        f"{blocks(callout.blocks, page, level)}</aside>\n"
    )


def _write_here(node: WriteHere, page: Page) -> str:
    label = "" if node.label == page.heading else f"<p>{said(node.label, page)}</p>\n"
    rules = '<div class="rule"></div>' * min(max(node.lines, 1), LINES_AT_MOST)
    return f'<div class="write">\n{label}{rules}</div>\n'


def _timeline(node: Timeline, page: Page, level: int) -> str:
    above = caption(node.caption, page)
    entries = "".join([_moment(entry, page, level) for entry in node.entries])
    return (
        f'{above}<ol class="timeline" aria-label={attribute(node.caption)}>\n'
        f"{entries}</ol>\n"
    )


def _moment(entry: TimeEntry, page: Page, level: int) -> str:
    time = f"<strong>{said(entry.time, page)}</strong> " if entry.time else ""
    length = f"<span>{said(entry.length, page)}</span>" if entry.length else ""
    kind = f'<p class="kind">{said(entry.kind, page)}</p>\n' if entry.kind else ""
    title = element("p", entry.title, page, ' class="title"')
    return (
        f'<li class="{entry.moment}">\n<p class="when">{time}{length}</p>\n'
        f"<div>{title}\n{kind}"
        f"{blocks(entry.blocks, page, level)}</div></li>\n"
    )
