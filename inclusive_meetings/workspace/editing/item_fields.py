"""What an item says, field by field, as somebody types it into a form."""

from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.workspace.editing.fields import (
    field_set,
    lasting,
    titled,
    worded,
)
from inclusive_meetings.workspace.editing.items import Edits
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.typed import time_of_day

# Those of SEVERAL have `;` between their values, those of LONG one on each line.
FIRST = ("title", "time", "start", "type")
OF_A_REFLECTION = ("method", "say")
LAST = (
    *("lead", "raised-by", "purpose", "question"),
    *("text", "paper", "stage", "content-note"),
)
SEVERAL = frozenset({"lead", "raised-by", "paper"})
LONG = frozenset({"say", "question", "text"})
MOST_DIGITS = 4  # of minutes: days


def fields_of(outline: Outline, number: int) -> tuple[str, ...]:
    """Return the fields of an item in the order in which they are asked.

    How it is held, and what is said, are asked of a reflection, and of any item that
    says it already.
    """
    is_reflection = outline.items[number].kind is ItemKind.REFLECTION
    there = {line.name for line in outline.fields(number)}
    held = (name for name in OF_A_REFLECTION if is_reflection or name in there)
    return (*FIRST, *held, *LAST)


def item_field(outline: Outline, number: int, name: str) -> str:
    """Return what a field of an item says now, of a LONG one each value on its line."""
    item = outline.items[number]
    if name == "title":
        return item.title.text
    if name == "text":
        return item.text.text if item.text else ""
    there = [line.value for line in outline.fields(number) if line.name == name]
    return ("\n" if name in LONG else "; ").join(there)


def item_edits(outline: Outline, number: int, name: str, value: str) -> Edits:
    """Return the edits that let a field of an item say what was typed."""
    words = value.strip()
    if name == "title":
        return titled(outline, number, value)
    if name == "text":
        return worded(outline, number, value)
    if name == "time" and words.isdecimal() and len(words) <= MOST_DIGITS:
        return lasting(outline, number, int(words))
    if name == "start":
        return field_set(outline, number, name, (time_of_day(value),))
    if name in LONG:
        return field_set(outline, number, name, tuple(value.splitlines()))
    values = tuple(value.split(";")) if name in SEVERAL else (value,)
    return field_set(outline, number, name, values)
