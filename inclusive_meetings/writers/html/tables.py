"""Tables and checklists, as HTML that a phone can hold and an ear can follow."""

from inclusive_meetings.document.inlines import Inlines
from inclusive_meetings.document.nodes import CheckLine, Checklist, Table
from inclusive_meetings.language.direction import direction
from inclusive_meetings.model.venue import Answer
from inclusive_meetings.writers.html.inlines import attribute, element, point, said
from inclusive_meetings.writers.html.page import Page

COLUMNS_A_PHONE_HOLDS = 2
# Drawn, not written: a drawing is printed by every browser and needs no font.
# Only “yes” is filled in; “not checked” is an empty box that waits for a pen.
FRAME = '<rect x="2" y="2" width="20" height="20" rx="3"/>'
MARKS = {
    Answer.YES: f'{FRAME}<path class="cut" d="m6.5 12.5 4 4 7-9"/>',
    Answer.NO: f'{FRAME}<path d="m7.5 7.5 9 9m0-9-9 9"/>',
    Answer.NOT_CHECKED: FRAME,
    Answer.NOT_NEEDED: f'{FRAME}<path d="M7 12h10"/>',
}


def table(table: Table, page: Page) -> str:
    """Return a table; one that is wider than a phone can be scrolled by keyboard."""
    heads = "".join([_cell("th", head, page, ' scope="col"') for head in table.heads])
    rows = "".join([_row(row, page, head=table.row_heads) for row in table.rows])
    made = (
        f"<table>\n<caption>{said(table.caption, page)}</caption>\n"
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n"
    )
    if len(table.heads) <= COLUMNS_A_PHONE_HOLDS:
        return made
    label = attribute(page.region(table.caption))
    return (
        f'<div class="scroll" role="region" tabindex="0" aria-label={label}>\n'
        f"{made}</div>\n"
    )


def _row(row: tuple[Inlines, ...], page: Page, *, head: bool) -> str:
    cells = [_cell("td", cell, page) for cell in row]
    if head:
        cells[0] = _cell("th", row[0], page, ' scope="row"')
    return f"<tr>{''.join(cells)}</tr>\n"


def _cell(tag: str, words: Inlines, page: Page, more: str = "") -> str:
    """Return a cell, which stands below its head also where it is in English."""
    if direction(page.spoken.language) == "rtl":
        return f"<{tag}{more}>{point(words, page)}</{tag}>"
    return element(tag, words, page, more)


def checklist(checklist: Checklist, page: Page) -> str:
    """Return questions with their answers, each as a drawing and in words."""
    lines = "".join([_check_line(line, page) for line in checklist.lines])
    return (
        f'{caption(checklist.caption, page)}<ul class="checklist" '
        f"aria-label={attribute(checklist.caption)}>\n{lines}</ul>\n"
    )


def caption(words: str, page: Page) -> str:
    """Return a line to see above a list, unless the heading has just said it."""
    if words == page.heading:
        return ""
    return f'<p class="caption">{said(words, page)}</p>\n'


def _check_line(line: CheckLine, page: Page) -> str:
    mark = (
        '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">'
        f"{MARKS[line.answer]}</svg>"
    )
    more = "".join(
        element("p", words, page, f' class="{kind}"') + "\n"
        for kind, words in (("remark", line.note), ("because", line.because))
        if words
    )
    return (
        f'<li class="{line.answer.replace(" ", "-")}">\n<p class="state">{mark} '
        f"{said(line.state, page)}</p>\n<div>{element('p', line.question, page)}\n"
        f"{more}</div></li>\n"
    )
