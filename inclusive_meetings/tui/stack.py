"""Screens and boxes lie over one another: what is on top is shown, and taken away."""

from __future__ import annotations

from typing import ClassVar

from textual.app import App
from textual.screen import Screen

from inclusive_meetings.model.place import Place


class WholeScreen(Screen[None]):
    """What fills the window.

    `PLACE` is its name in the tables of screens and of keys. `came_for` is the place in
    a file that somebody came to see, if any.
    """

    PLACE: ClassVar[str] = ""
    came_for: Place | None = None


class Stack(App[None]):
    """What is shown: a screen, and the boxes over it."""

    @property
    def has_dialog(self) -> bool:
        """Return whether a box is over the screen: the stack begins with Textual's."""
        return len(self.screen_stack) > 2  # noqa: PLR2004 - Textual's own, and ours

    @property
    def _background_screens(self) -> list[Screen[object]]:
        """Return the screens that shine through: none where the one on top is opaque.

        The library draws what is under a box again and again, though nobody sees it.
        """
        stack = self.screen_stack
        if stack and stack[-1].styles.background.a == 1:
            return []
        return super()._background_screens

    def show(self, screen: Screen[None]) -> None:
        """Put a box over what is shown. Nobody waits for it to be drawn."""
        _ = self.push_screen(screen)

    def put_in_place(self, screen: Screen[None]) -> None:
        """Put a screen or a box where the one on top is."""
        _ = self.switch_screen(screen)

    def put_away(self) -> None:
        """Take the box on top away."""
        _ = self.pop_screen()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Return whether an action makes sense now: Escape closes boxes alone."""
        del parameters
        return self.has_dialog if action == "put_away" else True

    def action_put_away(self) -> None:
        """Close the box on top."""
        if self.has_dialog:
            self.put_away()
