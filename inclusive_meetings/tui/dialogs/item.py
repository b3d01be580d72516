"""The form of one item of the agenda."""

from inclusive_meetings.model.meeting import Item
from inclusive_meetings.tui.dialogs.form import Field, Form
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.fields import (
    field_set,
    lasting,
    titled,
    worded,
)
from inclusive_meetings.workspace.editing.items import Edits
from inclusive_meetings.workspace.editing.outline import Outline

SEVERAL = frozenset({"lead", "raised-by", "paper"})


class ItemForm(Form):
    """Everything that an item says."""

    WORDS = "item"

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def box_title(self) -> str:
        """Return the title of the item."""
        item = self._item
        return say("item.form", title=item.title.text if item else "")

    def fields(self) -> tuple[Field, ...]:
        """Return the fields as they stand in the file."""
        outline, item = self._outline, self._item
        if outline is None or item is None:
            return ()
        there: dict[str, list[str]] = {}
        for line in outline.fields(self._number):
            there.setdefault(line.name, []).append(line.value)

        def line_of(name: str) -> Field:
            return Field(name, "; ".join(there.get(name, [])))

        return (
            Field("title", item.title.text),
            *map(line_of, ("time", "start", "type", "lead", "raised-by", "purpose")),
            Field("question", "\n".join(there.get("question", [])), lines=3),
            Field("text", item.text.text if item.text else "", lines=6),
            *map(line_of, ("paper", "stage", "content-note")),
        )

    def apply(self, name: str, value: str) -> None:
        """Put one field into the agenda."""
        outline, item = self._outline, self._item
        if outline is None or item is None:
            return
        edits = _edits(outline, self._number, name, value)
        what = say("agenda.changed", title=item.title.text).rstrip(".")
        self.desk.edit(edits, what, mark=f"{name} {self._number} {id(self)}")

    @property
    def _outline(self) -> Outline | None:
        session = self.desk.session
        return session.outline if session is not None and session.can_edit else None

    @property
    def _item(self) -> Item | None:
        outline = self._outline
        if outline is None or self._number >= len(outline.items):
            return None
        return outline.items[self._number]


def _edits(outline: Outline, number: int, name: str, value: str) -> Edits:
    words = value.strip()
    if name == "title":
        return titled(outline, number, value)
    if name == "text":
        return worded(outline, number, value)
    if name == "time" and words.isdecimal() and len(words) < 5:  # noqa: PLR2004 - days
        return lasting(outline, number, int(words))
    if name == "question":
        return field_set(outline, number, name, tuple(value.splitlines()))
    values = tuple(value.split(";")) if name in SEVERAL else (value,)
    return field_set(outline, number, name, values)
