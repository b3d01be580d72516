"""Items to put in, to lengthen or to move."""

import re
from itertools import accumulate

from inclusive_meetings.audit.mending.agenda import Agenda
from inclusive_meetings.audit.mending.lines import Edit, Mend
from inclusive_meetings.model.meeting import Item, ItemKind
from inclusive_meetings.model.timing import is_theirs

TIME = re.compile(
    r"^([-*+][ \t]*(?:time|minutes|duration|length)[ \t]*:[ \t]*)\d+", re.IGNORECASE
)
MINUTES_OF_REFLECTION = 10
EARLIEST, LATEST = 0.3, 0.75


def add_break(agenda: Agenda) -> Mend:
    """Put a break before each item during which people have sat too long."""
    minutes = agenda.number("minutes-of-break")
    lines = {finding.place.line - 1 for finding in agenda.findings}
    puts = agenda.lines.written(
        f"## {agenda.say('break-title')}", "- Type: break", f"- Time: {minutes} min", ""
    )
    starts = [agenda.lines.begins(n) for n in range(len(agenda.meeting.items))]
    edits = tuple(Edit(line, puts=puts) for line in sorted(lines) if line in starts)
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
    """Put a reflection into the middle, before a break if there is one near."""
    number = middle(agenda.meeting.items)
    if number is None:
        return None
    puts = agenda.lines.written(
        f"## {agenda.say('reflection-title')}",
        "- Type: reflection",
        f"- Time: {_minutes(agenda)} min",
        "",
        agenda.say("reflection-text"),
        "",
    )
    edit = Edit(agenda.lines.begins(number), puts=puts)
    return Mend(agenda.rule, (edit,), agenda.say("longer", minutes=_minutes(agenda)))


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
    """Move the contributors' last item before the first that is not theirs."""
    items = agenda.meeting.items
    line = agenda.findings[0].place.line - 1
    moved = next((n for n in range(len(items)) if agenda.lines.begins(n) == line), None)
    first = next(
        (
            number
            for number, item in enumerate(items)
            if item.kind is ItemKind.TALK and not is_theirs(item, agenda.meeting)
        ),
        None,
    )
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
    titles = {"title": items[moved].title, "before": items[first].title}
    return Mend(agenda.rule, edits, agenda.say("moved", **titles))


def _minutes(agenda: Agenda) -> int:
    each = agenda.number("minutes-of-reflection-each")
    return max(MINUTES_OF_REFLECTION, each * len(agenda.meeting.contributors))


def middle(items: tuple[Item, ...]) -> int | None:
    """Return the item before which half of the time is over, a break if one is near."""
    total = sum(item.minutes for item in items)
    if not total:
        return None
    before = list(accumulate((item.minutes for item in items), initial=0))
    shares = [
        (number, before[number] / total)
        for number, item in enumerate(items)
        if item.kind in {ItemKind.TALK, ItemKind.BREAK} and number
    ]
    near = [
        (number, share)
        for number, share in shares
        if EARLIEST <= share <= LATEST and items[number].kind is ItemKind.BREAK
    ]
    chosen = min(near or shares, key=lambda each: abs(each[1] - 0.5), default=None)
    return chosen[0] if chosen else None
