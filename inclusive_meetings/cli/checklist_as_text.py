"""The checklist as lines to read: how each stands, its name, what to do, who and when.

How a line stands is said in words and first, so that it is heard before the rest.
"""

from collections.abc import Iterator
from datetime import date

from inclusive_meetings.cli.audit_as_text import INDENT, wrapped
from inclusive_meetings.model.checklist import Barrier, BarrierState
from inclusive_meetings.pack.barriers import done
from inclusive_meetings.pack.checklist import shown, titles
from inclusive_meetings.pack.checklist_lines import Line, Standing
from inclusive_meetings.pack.phrasing.times import day_in_words
from inclusive_meetings.workspace.opening.opened import Opened


def as_text(lines: tuple[Line, ...], read: Opened, today: date) -> str:
    """Return the lines in their groups, and what stops people after them."""
    said: list[str] = []
    for group, title in titles(read.wording).items():
        here = [line for line in lines if line.group == group]
        if here:
            said += (title, "")
            for line in here:
                said += (*_line(line, read, today), "")
    if read.ticks.barriers:
        said += (read.wording.say("checklist.barriers"), "")
        for barrier in read.ticks.barriers:
            said += (*_barrier(barrier, read, today), "")
    return "\n".join(said).rstrip("\n") + "\n"


def _line(line: Line, read: Opened, today: date) -> Iterator[str]:
    state = read.wording.say(f"checklist.{line.standing}")
    yield f"{state}: {line.name}"
    yield wrapped(line.do)
    if beside := shown(line, read.wording):
        yield wrapped(beside)
    until = line.tick.until if line.tick else None
    if line.standing is Standing.NOT_DONE and until and until < today:
        yield f"{INDENT}{_overdue(until, today)}"


def _barrier(barrier: Barrier, read: Opened, today: date) -> Iterator[str]:
    yield f"{barrier.state.value.capitalize()}: {barrier.words}"
    yield wrapped(done(barrier, read.wording))
    if barrier.owner or barrier.until:
        day = day_in_words(barrier.until, read.wording) if barrier.until else ""
        yield wrapped(", ".join(filter(None, (barrier.owner, day))))
    is_open = barrier.state is BarrierState.OPEN
    if is_open and barrier.until and barrier.until < today:
        yield f"{INDENT}{_overdue(barrier.until, today)}"


def _overdue(until: date, today: date) -> str:
    days = (today - until).days
    return f"This was to be done {days} day{'' if days == 1 else 's'} ago."
