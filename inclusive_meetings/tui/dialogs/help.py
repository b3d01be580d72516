"""F1: first what you are on, then the keys."""

from collections.abc import Iterator

from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.keys import Key, keys_of
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import has, say

ROOM = 12


class Help(Dialog):
    """The help of one moment."""

    TITLE_KEY = "help.title"

    def __init__(self, asked: Screen[object], focused: Widget | None) -> None:
        super().__init__()
        self._place = getattr(asked, "PLACE", "")
        self._about = _about(self._place, focused)

    def body(self) -> Iterator[Widget]:
        """Yield the words and the keys."""
        with VerticalScroll():
            yield Static(plain(say(f"help.{self._about}")))
            yield from _keys("help.keys-here", keys_of(self._place))
            yield from _keys("help.keys-everywhere", keys_of("everywhere"))
            yield Static(plain(say("help.access")), classes="label")
            yield Static(plain(say("help.end")), classes="quiet")


def _about(place: str, focused: Widget | None) -> str:
    names = (getattr(focused, "id", None) or "", place)
    return next((name for name in names if name and has(f"help.{name}")), "other")


def _keys(title: str, keys: tuple[Key, ...]) -> Iterator[Widget]:
    if keys:
        yield Static(plain(say(title)), classes="label")
        rows = (Content(key.shown.ljust(ROOM)) + plain(key.does) for key in keys)
        yield Static(Content("\n").join(rows))
