"""The name of a field, on which people click as they do on the field itself."""

from textual.widgets import Label

from inclusive_meetings.tui.safe_text import plain


class FieldLabel(Label):
    """Words above the field with this id; a click on them goes into it."""

    def __init__(self, words: str, field: str) -> None:
        super().__init__(plain(words), classes="label")
        self._field = field

    def on_click(self) -> None:
        """Go into the field."""
        self.screen.query_one(f"#{self._field}").focus()
