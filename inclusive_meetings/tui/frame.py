"""What every screen has: a line with the file on top, the keys below, and room."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import ClassVar, cast

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.events import Resize, ScreenResume
from textual.geometry import Size
from textual.screen import ModalScreen, Screen
from textual.signal import Signal
from textual.widget import Widget
from textual.widgets import Static

from inclusive_meetings.tui.at_hand import AtHand
from inclusive_meetings.tui.desk import Desk
from inclusive_meetings.tui.keys import bindings_in_a_box
from inclusive_meetings.tui.safe_text import cell, plain, put
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.stack import WholeScreen
from inclusive_meetings.tui.widgets.key_line import KeyLine
from inclusive_meetings.tui.widgets.said import Said

SMALLEST = (60, 18)
WIDE, LOW = 100, 24
GAP, SHORT_NAME = 3, 12


class TitleBar(Static):
    """The name of the program, the file, and whether it is saved."""

    _shown: tuple[Desk, str] | None = None

    def on_resize(self) -> None:
        """Fit it anew: how much of a name there is room for hangs on the width."""
        if self._shown is not None:
            self.show(*self._shown)

    def show(self, desk: Desk, right: str = "") -> None:
        """Show where we are."""
        self._shown = desk, right
        session = desk.session
        said = [say("frame.program")]
        if session is not None:
            said += [session.agenda.name, say(f"frame.{session.saved}")]
        if not desk.shows_private:
            said.append(say("frame.hidden"))
        left = " · ".join(said)
        room = self.content_size.width or self.app.size.width - 2
        if len(said) > 1 and len(left) + len(right) + 3 > room:
            del said[0]
            spare = room - len(" · ".join(("", *said[1:]))) - GAP - len(right)
            name = cell(said[0], min(max(spare, SHORT_NAME), len(said[0])))
            said[0] = name.rstrip()
            left = " · ".join(said)
        gap = max(room - len(left) - len(right), GAP)
        put(plain(f"{left}{' ' * gap}{right}"), self, same_size=True)


class TooSmall(Static):
    """What stands on a screen that has no room."""

    DEFAULT_CSS = "TooSmall { display: none; width: 100%; height: 100%; }"

    def on_mount(self) -> None:
        """Say what to do."""
        self.update(plain(say("frame.too-small")))


def foot(*, has_palette: bool) -> ComposeResult:
    """Yield what stands below: what was said last, and the keys."""
    with Vertical(id="foot"):
        yield Said(id="told")
        yield KeyLine(show_command_palette=has_palette)


class HasRoom(Screen[None]):
    """A screen that asks for a larger window where nobody could read it."""

    _missed: dict[Callable[[], None], None]
    _was_on_top = False

    def on_resize(self, event: Resize) -> None:
        """Look whether there is room."""
        self.fit(event.size)

    def fit(self, size: Size) -> None:
        """Take the style classes of a size: before the first drawing, for nothing."""
        wide, high = size
        self.set_class(wide < SMALLEST[0] or high < SMALLEST[1], "-too-small")
        self.set_class(wide >= WIDE, "-wide")
        self.set_class(high < LOW, "-low")

    @property
    def chairs(self) -> AtHand:
        """Return the app, as far as a screen knows it."""
        return cast("AtHand", self.app)

    @property
    def desk(self) -> Desk:
        """Return the agenda that is open, and its findings."""
        return self.chairs.desk

    @property
    def agenda(self) -> Path | None:
        """Return the file of the agenda that is open, None while none is."""
        return self.desk.session.agenda if self.desk.session else None

    @property
    def is_there(self) -> bool:
        """Return whether its parts are there: they go before it does."""
        return self.is_mounted and self.display

    def once_drawn(self, show: Callable[[], object]) -> None:
        """Call `show` when what changed is drawn, unless this is left by then."""
        self.call_after_refresh(self.while_there(show))

    def while_there(self, show: Callable[[], object]) -> Callable[[], None]:
        """Return what calls `show`, and does nothing once this is left."""

        def look() -> None:
            if self.is_there:
                show()

        return look

    def hear(self, signal: Signal[Desk], show: Callable[[], None]) -> None:
        """Call `show` when the signal comes, or once this is seen again.

        What is under a box would be drawn with each letter that is typed in the box.
        """
        self._missed = getattr(self, "_missed", {})

        def heard(_: Desk) -> None:
            if self.is_active:
                show()
            else:
                self._missed[show] = None

        signal.subscribe(self, heard)

    def on_screen_resume(self, event: ScreenResume) -> None:
        """Show what changed, and say what was said, while another was on top."""
        # What was just made has its styles: to find them again takes as long.
        event.refresh_styles = self._was_on_top
        self._was_on_top = True
        self.once_drawn(self.chairs.news.show)
        missed, self._missed = getattr(self, "_missed", {}), {}
        for show in missed:
            show()

    def step(self, *, back: bool) -> str | None:
        """Undo or redo; return what it was, None where there is nothing.

        A screen whose file is another one goes back in that one.
        """
        return self.desk.step(back=back)


class Frame(WholeScreen, HasRoom):
    """A whole screen. One of ours names its `PLACE` and yields its `body`.

    `PLACE` is its file of words, too.
    """

    def compose(self) -> ComposeResult:
        """Put the parts together."""
        self.fit(self.app.size)
        yield TooSmall()
        yield TitleBar(id="title")
        with Vertical(id="body"):
            yield from self.body()
        yield from foot(has_palette=True)

    def body(self) -> Iterable[Widget]:
        """Yield the widgets of the screen."""
        return ()

    def on_mount(self) -> None:
        """Listen to the desk."""
        for signal in (self.desk.changed, self.desk.examined, self.desk.kept):
            self.hear(signal, self.refresh_title)
        self.refresh_title()

    def refresh_title(self) -> None:
        """Say again where we are."""
        for bar in self.query(TitleBar):
            bar.show(self.desk, self.in_the_corner())

    def in_the_corner(self) -> str:
        """Return what stands at the right of the title, such as counts."""
        return ""


class Dialog(ModalScreen[None], HasRoom):
    """A box over the screen. `PLACE` is its name in the table of keys, if any."""

    BINDINGS: ClassVar[list[BindingType]] = bindings_in_a_box()
    PLACE: ClassVar[str] = ""
    TITLE_KEY: ClassVar[str] = ""

    def compose(self) -> ComposeResult:
        """Put the parts together."""
        self.fit(self.app.size)
        yield TooSmall()
        with Vertical(id="box") as box:
            box.border_title = plain(self.box_title())
            yield from self.body()
            yield from foot(has_palette=False)

    def on_mount(self) -> None:
        """Let what was said before be old."""
        self.chairs.news.turn_the_page()

    def box_title(self) -> str:
        """Return what stands in the border."""
        return say(self.TITLE_KEY)

    def body(self) -> Iterable[Widget]:
        """Yield the widgets of the box."""
        return ()
