"""The form of one item of the agenda."""

from inclusive_meetings.model.item import Item
from inclusive_meetings.tui.dialogs.form import Field, Form
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.item_fields import (
    fields_of,
    item_edits,
    item_field,
)
from inclusive_meetings.workspace.editing.outline import Outline

LINES = {"say": 3, "question": 3, "text": 6}


class ItemForm(Form):
    """Everything that an item says."""

    WORDS = "item"

    def __init__(self, number: int, begins_at: str = "") -> None:
        super().__init__(begins_at)
        self._number = number

    def box_title(self) -> str:
        """Return the title of the item."""
        item = self._item
        return say("item.form", title=item.title.text if item else "")

    def fields(self) -> tuple[Field, ...]:
        """Return the fields as they stand in the file."""
        outline = self._outline
        if outline is None or self._item is None:
            return ()
        return tuple(
            Field(name, item_field(outline, self._number, name), LINES.get(name, 1))
            for name in fields_of(outline, self._number)
        )

    def apply(self, name: str, value: str) -> None:
        """Put one field into the agenda."""
        outline, item = self._outline, self._item
        if outline is None or item is None:
            return
        edits = item_edits(outline, self._number, name, value)
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
