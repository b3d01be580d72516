"""What an item says, field by field, as somebody types it into a form."""

from inclusive_meetings.workspace.editing.fields import (
    field_set,
    lasting,
    titled,
    worded,
)
from inclusive_meetings.workspace.editing.items import Edits
from inclusive_meetings.workspace.editing.outline import Outline

# In the order in which they are asked; those of SEVERAL have `;` between their values.
FIELDS = (
    *("title", "time", "start", "type", "lead", "raised-by", "purpose"),
    *("question", "text", "paper", "stage", "content-note"),
)
SEVERAL = frozenset({"lead", "raised-by", "paper"})
LONG = frozenset({"question", "text"})
MOST_DIGITS = 4  # of minutes: days


def item_field(outline: Outline, number: int, name: str) -> str:
    """Return what a field of an item says now; questions one on each line."""
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
    if name in LONG:
        return field_set(outline, number, name, tuple(value.splitlines()))
    values = tuple(value.split(";")) if name in SEVERAL else (value,)
    return field_set(outline, number, name, values)
