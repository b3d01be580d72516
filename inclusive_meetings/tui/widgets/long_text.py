"""Lines to type in, from which nothing that is pasted and undone throws anybody out.

The library takes the pasted lines away before it moves the cursor out of them, looks
for the cursor where no line is any more, and ends the program (its issue 6686).
"""

from collections.abc import Callable

from textual.widgets import TextArea
from textual.widgets.text_area import Selection


class LongText(TextArea):
    """A text of several lines."""

    def undo(self) -> None:
        """Take back what was typed last."""
        self._step(super().undo)

    def redo(self) -> None:
        """Type again what was taken back."""
        self._step(super().redo)

    def _step(self, step: Callable[[], None]) -> None:
        """Step with the cursor on the first line, which is always there."""
        text, there = self.text, self.selection
        self.selection = Selection.cursor((0, 0))
        step()
        if self.text == text:
            self.selection = there
