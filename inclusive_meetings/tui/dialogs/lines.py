"""A box with lines to be typed: Enter goes on before the next letter is taken.

Letters typed ahead, or pasted with the ends of their lines, come into the right line
however slow the machine is.
"""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Input

from inclusive_meetings.tui.frame import Dialog


class Lines(Dialog):
    """Lines below one another."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "next_line", show=False, priority=True)
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Return whether an action makes sense now: in a text Enter is a new line."""
        if action == "next_line":
            return isinstance(self.focused, Input)
        return super().check_action(action, parameters)

    def action_next_line(self) -> None:
        """Go to the next line."""
        self.focus_next()
