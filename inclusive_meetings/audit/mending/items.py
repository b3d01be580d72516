"""Items to put in, to lengthen or to move."""

import re
from collections.abc import Sequence
from itertools import pairwise

from inclusive_meetings.audit.mending.agenda import Agenda
from inclusive_meetings.audit.mending.lines import Edit, Mend
from inclusive_meetings.audit.mending.middle import (
    a_reflection,
    longest_stretch,
    middle,
)
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.timing import is_theirs

TIME = re.compile(
    r"^([-*+][ \t]*(?:time|minutes|duration|length)[ \t]*:[ \t]*)\d+", re.IGNORECASE
)
MINUTES_OF_REFLECTION = 10


def add_break(agenda: Agenda) -> Mend | None:
    """Put a break before each item during which people have sat too long.

    Before an item that follows a break it would help nobody: that item is too long.
    """
    minutes = agenda.number("minutes-of-break")
    lines = {finding.place.line - 1 for finding in agenda.findings}
    puts = agenda.lines.written(
        f"## {agenda.say('break-title')}", "- Type: break", f"- Time: {minutes} min", ""
    )
    edits = tuple(
        Edit(agenda.lines.begins(number), puts=puts)
        for number, (last, _) in enumerate(pairwise(agenda.meeting.items), 1)
        if agenda.lines.begins(number) in lines and last.kind is not ItemKind.BREAK
    )
    longer = agenda.say("longer", minutes=minutes * len(edits))
    return Mend(agenda.rule, edits, longer)


def lengthen_breaks(agenda: Agenda) -> Mend:
    """Give each break that is too short the minutes it needs."""
    edits, more = [], 0
    lines = {finding.place.line - 1 for finding in agenda.findings}
    for number, item in enumerate(agenda.meeting.items):
        if agenda.lines.begins(number) not in lines:
            continue
        needed = agenda.number("minutes-of-break")
        if item.minutes >= needed:
            needed = agenda.number("minutes-of-long-break")
        for at in range(agenda.lines.begins(number), agenda.lines.ends(number)):
            line = agenda.lines.lines[at]
            if TIME.match(line):
                edits.append(Edit(at, 1, TIME.sub(rf"\g<1>{needed}", line)))
                more += needed - item.minutes
                break
    return Mend(agenda.rule, tuple(edits), agenda.say("longer", minutes=more))


def add_reflection(agenda: Agenda) -> Mend | None:
    """Put a reflection into the middle, beside a break if there is one near."""
    minutes = _minutes(agenda)
    number = middle(agenda.meeting.items, minutes)
    if number is None:
        return None
    puts = agenda.lines.written(
        f"## {agenda.say('reflection-title')}",
        "- Type: reflection",
        f"- Time: {minutes} min",
        "",
        agenda.say("reflection-text"),
        "",
    )
    edit = Edit(agenda.lines.begins(number), puts=puts)
    items = [*agenda.meeting.items]
    items.insert(number, a_reflection(minutes))
    longer = agenda.say("longer", minutes=minutes)
    return Mend(agenda.rule, (edit,), f"{longer} {_sitting(items, agenda)}".strip())


def add_welcome(agenda: Agenda) -> Mend:
    """Put a welcome before the first item."""
    minutes = agenda.number("minutes-of-break")
    puts = agenda.lines.written(
        f"## {agenda.say('welcome-title')}",
        "- Type: welcome",
        f"- Time: {minutes} min",
        "",
        agenda.say("welcome-text"),
        "",
    )
    edit = Edit(agenda.lines.begins(0), puts=puts)
    return Mend(agenda.rule, (edit,), agenda.say("longer", minutes=minutes))


def move_forward(agenda: Agenda) -> Mend | None:
    """Move an item of the contributors before the first that is not theirs."""
    items = agenda.meeting.items
    moved, first = _which(agenda)
    # An item that says when it begins stands where it has to.
    if moved is None or first is None or first >= moved:
        return None
    if items[moved].start_is_fixed or items[first].start_is_fixed:
        return None
    begins, ends = agenda.lines.begins(moved), agenda.lines.ends(moved)
    edits = (
        Edit(agenda.lines.begins(first), puts=agenda.lines.block(moved)),
        Edit(begins, ends - begins),
    )
    after = [item for number, item in enumerate(items) if number != moved]
    after.insert(first, items[moved])
    titles = {"title": items[moved].title, "before": items[first].title}
    said = f"{agenda.say('moved', **titles)} {_sitting(after, agenda)}".strip()
    return Mend(agenda.rule, edits, said)


def _which(agenda: Agenda) -> tuple[int | None, int | None]:
    """Return the item to move, and the one to put it before.

    A finding points at the item of theirs that comes too late, or at the one of others
    that comes too early.
    """
    meeting, line = agenda.meeting, agenda.findings[0].place.line - 1
    talks = [n for n, each in enumerate(meeting.items) if each.kind is ItemKind.TALK]
    theirs = [n for n in talks if is_theirs(meeting.items[n], meeting)]
    first = next((n for n in talks if n not in theirs), None)
    at = next((n for n in talks if agenda.lines.begins(n) == line), None)
    if at is None or at in theirs:
        return at, first
    return next((n for n in theirs if n > at), None), at


def _sitting(after: Sequence[Item], agenda: Agenda) -> str:
    """Return a warning where people would then sit longer, and too long; else ""."""
    longest = longest_stretch(after)
    too_long = longest > agenda.number("minutes-without-break")
    if not too_long or longest <= longest_stretch(agenda.meeting.items):
        return ""
    return agenda.say("then-sit", minutes=longest)


def _minutes(agenda: Agenda) -> int:
    each = agenda.number("minutes-of-reflection-each")
    return max(MINUTES_OF_REFLECTION, each * len(agenda.meeting.contributors))
