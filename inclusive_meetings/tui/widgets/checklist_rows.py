"""The lines of the checklist as rows, under titles; a sign and a word for each."""

from textual.content import Content

from inclusive_meetings.model.checklist import Barrier, TickList
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.checklist_lines import DOUBTFUL, HERE, Line, Standing
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.labelled import labelled
from inclusive_meetings.workspace.before_the_day.checklist import groups
from inclusive_meetings.workspace.telling.line import (
    told_of_barrier,
    told_of_line,
    who_and_when,
)

COLOURS = {Standing.DONE: "$text-success", Standing.NOT_NEEDED: "$text-muted"}


@frozen
class ChecklistRow:
    """One row: a title, a line, or something that stops people."""

    title: str = ""
    line: Line | None = None
    barrier: Barrier | None = None


def checklist_rows(
    lines: tuple[Line, ...], ticks: TickList, wording: Wording
) -> tuple[ChecklistRow, ...]:
    """Return the lines under the titles of their groups, and what stops people."""
    rows: list[ChecklistRow] = []
    for name, title in groups(wording).items():
        inside = [ChecklistRow(line=line) for line in lines if line.group == name]
        if inside:
            rows += [ChecklistRow(title), *inside]
    rows.append(ChecklistRow(say("check.barriers")))
    return (*rows, *(ChecklistRow(barrier=each) for each in ticks.barriers))


def shown(row: ChecklistRow, wording: Wording) -> Content:
    """Return a row as it is drawn."""
    if row.line is not None:
        return _line(row.line, wording)
    if row.barrier is not None:
        state = say(f"check.barrier-{row.barrier.state.value}")
        return Content.assemble(plain(row.barrier.words), ("  " + state, "$text-muted"))
    return Content.styled(row.title, "bold $text-accent")


def about(
    row: ChecklistRow, wording: Wording, findings: tuple[Finding, ...], *, private: bool
) -> Content:
    """Return all about a row."""
    if row.line is not None:
        return labelled(*told_of_line(row.line, wording, findings, private=private))
    if row.barrier is not None:
        return labelled(*told_of_barrier(row.barrier))
    return plain(say("check.no-barriers")) if _is_last(row) else plain(row.title)


def _is_last(row: ChecklistRow) -> bool:
    return row.title == say("check.barriers")


def _line(line: Line, wording: Wording) -> Content:
    kind = "doubtful" if line.standing in DOUBTFUL else line.standing.value
    word = wording.say(f"{HERE}.{line.standing.value}")
    colour = COLOURS.get(line.standing, "$text-warning" if kind == "doubtful" else "")
    said = f"{say(f'check.sign-{kind}')} {word}: "
    who = plain(who_and_when(line)).plain
    tail = Content.styled(f"  {who}", "$text-muted") if who else Content()
    head = Content.styled(said, colour) if colour else Content(said)
    return head + plain(line.do) + tail
