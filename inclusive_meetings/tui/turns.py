"""What is typed and clicked is taken one after the other, each when its turn comes.

The library gives a key to whatever has the focus as the key comes. A key that opens a
box takes a moment, and letters that came within it went to what is below the box, where
they were lost or did something else. Here they wait until the key before them has done
its work, and go, in their order, to what has the focus then.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import TYPE_CHECKING

from textual.events import Event, Key, MouseDown, MouseEvent, MouseUp, Paste
from textual.widgets import Input, TextArea

if TYPE_CHECKING:
    from textual.app import App
    from textual.dom import DOMNode
    from textual.message_pump import MessagePump
    from textual.widget import Widget

# A key goes from the focus up to the app, and so does what it asks for there.
ROUNDS = 2
# If ever a fault lets a turn not end, the next key ends it.
SECONDS_AT_MOST = 3.0


def is_by_hand(event: Event) -> bool:
    """Return whether somebody typed, pasted or clicked it just now."""
    return isinstance(event, Key | Paste | MouseDown | MouseUp) and (
        not event.is_forwarded
    )


class Turns:
    """Who is at work, and what waits. `give` hands an event to what it is for.

    To see whether the work is done, a call follows the event up the same way, from the
    focus to the app. The turn is over when it came up twice, and neither screen nor
    focus changed the last time.
    """

    def __init__(
        self, app: App[None], give: Callable[[Event], Awaitable[None]]
    ) -> None:
        self._app = app
        self._give = give
        self._line: deque[Event] = deque()
        self._turn = 0
        # Until the first screen stands, as if somebody had asked for it.
        self._is_on = True
        self._began = monotonic()

    @property
    def waits(self) -> bool:
        """Return whether something waits, or would have to."""
        return self._is_on or bool(self._line)

    async def take(self, event: Event) -> None:
        """Hand it out, or let it wait for its turn."""
        self._line.append(event)
        if monotonic() - self._began > SECONDS_AT_MOST:
            self._is_on = False
        await self._next()

    async def hand_out(self, event: Event) -> None:
        """Hand it out now, as a part of the turn that is on."""
        widget = self._app.focused
        if isinstance(event, MouseEvent):
            widget = self._below(event)
        is_text = isinstance(widget, Input | TextArea) and (
            isinstance(event, Paste) or (isinstance(event, Key) and event.is_printable)
        )
        await self._give(event)
        if not is_text:  # a field takes letters in the order in which it gets them
            self.begin(widget)

    def begin(self, widget: Widget | None = None) -> None:
        """Let what comes wait until what is at work, at a widget, is done."""
        self._turn += 1
        self._is_on, self._began = True, monotonic()
        self._go_up(_way_up(widget) if widget else self._way())

    async def _next(self) -> None:
        while self._line and not self._is_on:
            await self.hand_out(self._line.popleft())

    def _go_up(
        self, way: list[MessagePump], rounds: int = 1, *, moved: bool = False
    ) -> None:
        """Call the next on the way; it answers when it has done all before that."""
        turn, there = self._turn, self._whereabouts()

        def arrived(rest: list[MessagePump]) -> None:
            while rest and turn == self._turn:
                if rest[0].call_later(arrived, rest[1:]):
                    return
                rest = rest[1:]  # it is being taken away
            if turn == self._turn:
                self._came_up(
                    rounds, moved=moved, just_now=there != self._whereabouts()
                )

        arrived(way)

    def _came_up(self, rounds: int, *, moved: bool, just_now: bool) -> None:
        if just_now or rounds < ROUNDS:
            self._go_up(self._way(), rounds + 1, moved=moved or just_now)
        elif moved and self._app.screen_stack:
            # Most lists are filled when it is known how wide they are.
            self._app.screen.call_after_refresh(self._was_drawn, self._turn)
        else:
            self._is_on = False
            self._app.call_next(self._next)

    def _was_drawn(self, turn: int) -> None:
        if turn == self._turn:
            self._go_up(self._way(), ROUNDS)

    def _way(self) -> list[MessagePump]:
        focused = self._app.focused
        if focused is not None:
            return _way_up(focused)
        return [*self._app.screen_stack[-1:], self._app]

    def _whereabouts(self) -> tuple[object, object]:
        return (self._app.screen_stack[-1:], self._app.focused)

    def _below(self, event: MouseEvent) -> Widget | None:
        if not self._app.screen_stack:
            return None
        widgets = self._app.screen.get_widgets_at(event.x, event.y)
        return next((widget for widget, _ in widgets), None)


def _way_up(widget: DOMNode) -> list[MessagePump]:
    return list(widget.ancestors_with_self)
