"""The reflection of an agenda: where it stands, how it is held, what is said."""

from inclusive_meetings.audit.mending.lines import applied
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.pack.reflection_methods import Method
from inclusive_meetings.workspace.editing.fields import field_set, lasting
from inclusive_meetings.workspace.editing.items import NewItem, inserted
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.slots import place_for_reflection


@frozen
class Slot:
    """The reflection of a meeting: its number from 0 among the items, and itself."""

    number: int
    item: Item


def slot_of(meeting: Meeting) -> Slot | None:
    """Return the first reflection of the agenda, None where it has none."""
    return next(
        (
            Slot(number, item)
            for number, item in enumerate(meeting.items)
            if item.kind is ItemKind.REFLECTION
        ),
        None,
    )


def held(outline: Outline, method: Method, title: str) -> str:
    """Return the text of an agenda whose reflection is held in this way.

    One is put where it does most good if there is none. It is made longer where the
    way needs more minutes, and never shorter.
    """
    minutes = method.minutes(len(outline.meeting.contributors))
    slot = slot_of(outline.meeting)
    if slot is None:
        place = place_for_reflection(outline.items, minutes)
        item = NewItem(title, minutes, ItemKind.REFLECTION, method=method.id)
        return applied(outline.text, inserted(outline, place, item))
    longer = max(slot.item.minutes, minutes)
    edits = (
        *(lasting(outline, slot.number, longer) if longer != slot.item.minutes else ()),
        *field_set(outline, slot.number, "method", (method.id,)),
    )
    return applied(outline.text, edits)


def with_lines(outline: Outline, name: str, text: str) -> str:
    """Return the text whose reflection has these lines as `say` or `question`."""
    slot = slot_of(outline.meeting)
    if slot is None:
        return outline.text
    edits = field_set(outline, slot.number, name, tuple(text.splitlines()))
    return applied(outline.text, edits)
