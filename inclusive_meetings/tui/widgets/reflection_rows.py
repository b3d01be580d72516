"""Ways to hold the reflection as rows, and all about one way."""

from textual.content import Content

from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.reflection_methods import Method, method_of
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.labelled import labelled
from inclusive_meetings.workspace.editing.reflecting import Slot
from inclusive_meetings.workspace.telling.reflection import told_of_way


def row(
    method: Method, meeting: Meeting, slot: Slot | None, wording: Wording
) -> Content:
    """Return a way with its minutes, and whether it is the one that is taken."""
    people = len(meeting.contributors)
    minutes = method.minutes(people)
    taken = slot is not None and method_of(slot.item, wording) == method
    sign = say("reflection.chosen" if taken else "reflection.not-chosen")
    words = say("reflection.row", name=method.name, minutes=minutes)
    more = ""
    if people < method.least:
        more = say("reflection.row-few", least=method.least)
    elif slot is not None and slot.item.minutes < minutes:
        more = say("reflection.row-long")
    said = Content.assemble((f"{sign} {words}", "bold" if taken else ""))
    return said + Content.styled(f"  {more}", "$text-warning") if more else said


def about(method: Method, item: Item | None, wording: Wording) -> Content:
    """Return what a way is good for, how it goes, and the words to say."""
    return labelled(*told_of_way(method, item, wording))
