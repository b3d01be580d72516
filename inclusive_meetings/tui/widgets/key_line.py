"""The keys below a screen, put together anew only when others are to be shown.

The library does it at each change of focus, three times before a screen first stands:
a third of all that is drawn until then.
"""

from textual.screen import Screen
from textual.widgets import Footer

Shown = tuple[tuple[str, str, bool], ...]


class KeyLine(Footer):
    """The library's line of keys, which stays as it is while the keys do."""

    _shown: Shown | None = None

    def bindings_changed(self, screen: Screen[object]) -> None:
        """Show the keys that work now, if they are not those that are shown."""
        keys = tuple(
            (key, each.binding.description, each.enabled)
            for key, each in screen.active_bindings.items()
            if each.binding.show
        )
        if keys != self._shown:
            super().bindings_changed(screen)
            if screen.app.app_focus and self.is_attached and screen is self.screen:
                self._shown = keys
