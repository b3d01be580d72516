"""The items of an agenda as timed blocks, and their sums in words."""

from textual.content import Content

from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.timing import shown
from inclusive_meetings.tui.safe_text import cell
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.reckoning import PUBLIC, VCSO, sort_of
from inclusive_meetings.workspace.telling.agenda import sums_of_items

MINUTES, SORT = 8, 12
COLOURS = {
    VCSO: "bold $sort-theirs",
    PUBLIC: "bold $sort-theirs",
    "break": "$sort-rest",
    "reflection": "$sort-rest",
    "item": "",
}
PLAIN = "$sort-plain"


def rows(meeting: Meeting, width: int) -> list[Content]:
    """Return a row of `width` columns for each item: when, what, how long."""
    return [_row(item, meeting, width) for item in meeting.items]


def totals(meeting: Meeting) -> Content:
    """Return the sums: minutes, the end, and whose time it is."""
    if not meeting.items:
        return Content(say("agenda.no-items"))
    lines = list(sums_of_items(meeting))
    if any(item.start_is_fixed for item in meeting.items):
        lines[0] = f"{lines[0]} {say('agenda.fixed-legend')}"
    return Content("\n").join(Content(line) for line in lines)


def _row(item: Item, meeting: Meeting, width: int) -> Content:
    sort = sort_of(item, meeting)
    start = shown(item.start) if item.start else say("agenda.no-start")
    fixed = say("agenda.fixed") if item.start_is_fixed else ""
    minutes = say("agenda.minutes", minutes=item.minutes).rjust(MINUTES - 1)
    when = f"{start} {cell(fixed, 2)}"
    room = width - len(when) - MINUTES - SORT - 1
    return Content.assemble(
        (when, "bold"),
        cell(item.title.text, room),
        f"{minutes}  ",
        (cell(say(f"agenda.sort-{sort}"), SORT), COLOURS.get(sort, PLAIN)),
    )
