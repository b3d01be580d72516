"""The keys below a screen: whole ones alone, put together anew only when they change.

The library does it at each change of focus, three times before a screen first stands:
a third of all that is drawn until then. And it cuts the last key in the middle of its
word where the window ends; F1 and Ctrl+P have all of them. Those two and Ctrl+G, which
leads to the other screens, stay where the others have no room.
"""

from textual.app import ComposeResult
from textual.events import Resize
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Footer
from textual.widgets._footer import FooterKey

Shown = tuple[tuple[str, str, bool], ...]
SPACES = 3  # around a key and its word
HELP, GO = "f1", "ctrl+g"
ROOM_TO_GO = 80
EDGE = 2  # of the key at the right


class KeyLine(Footer):
    """The library's line of keys, which stays as it is while the keys do."""

    _shown: Shown | None = None
    _needed = 0
    _room = 0
    _waits = False

    def compose(self) -> ComposeResult:
        """Yield the keys that have room."""
        keys = list(super().compose())
        self._needed = sum(map(_width, keys))
        # Before it has a place it is taken to be as wide as the window.
        self._room = self.size.width or self.app.size.width
        stay = [key for key in keys if _stays(key, self._room)]
        spare = self._room - sum(map(_width, stay))
        for key in keys:
            if key not in stay:
                spare -= _width(key)
            if spare >= 0 or key in stay:
                yield key

    def on_resize(self, event: Resize) -> None:
        """Show more keys or fewer, where they did not all fit, or no longer do."""
        wide = event.size.width
        if wide != self._room and self._needed > min(wide, self._room):
            self.refresh(recompose=True)

    def bindings_changed(self, screen: Screen[object]) -> None:
        """Show the keys that work now, if they are not those that are shown."""
        keys = tuple(
            (key, each.binding.description, each.enabled)
            for key, each in screen.active_bindings.items()
            if each.binding.show
        )
        if keys == self._shown:
            return
        if screen.app.app_focus and self.is_attached and screen is self.screen:
            self._shown = keys
            if self._waits:
                return
            self._waits = True
        super().bindings_changed(screen)

    async def recompose(self) -> None:
        """Put it together, with the keys that work by now."""
        self._waits = False
        await super().recompose()


def _stays(key: Widget, room: int) -> bool:
    """Return whether the key leads to other keys or screens: those have room first."""
    leads = {HELP, GO} if room >= ROOM_TO_GO else {HELP}
    return _is_at_the_right(key) or (isinstance(key, FooterKey) and key.key in leads)


def _is_at_the_right(key: Widget) -> bool:
    return key.has_class("-command-palette")


def _width(key: Widget) -> int:
    if not isinstance(key, FooterKey):
        return 0
    wide = len(key.key_display) + len(key.description) + SPACES
    return wide + EDGE if _is_at_the_right(key) else wide
