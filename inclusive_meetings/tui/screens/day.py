"""The day of the meeting: the clock for the room, and all that one notes in it."""

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Digits, Static

from inclusive_meetings.model.item import Item, ItemKind
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.pack.phrasing.times import length_words
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.day_actions import DayActions
from inclusive_meetings.tui.widgets.day_clock import clock_lines, digits
from inclusive_meetings.tui.widgets.day_words import item_words, listening, noted
from inclusive_meetings.workspace.day import notes
from inclusive_meetings.workspace.day.clock import minutes_of, running
from inclusive_meetings.workspace.day.speaking import speaks_now, spoken
from inclusive_meetings.workspace.day.standing import Standing, planned_start, standing
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.telling.clock import counted, title_words, wall

A_SECOND = 1.0
TALL = 28


class DayScreen(DayActions):
    """The clock on top, the words of the item below, what was noted beside them."""

    PLACE = "day"
    CSS_PATH = "../looks/day.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings("day")
    standing: Standing | None = None
    _listens: bool | None = None
    _shown: tuple[object, ...] = ()
    _wrong = ""

    def body(self) -> Iterator[Widget]:
        """Yield the clock and the two parts below it."""
        yield Digits(id="digits")
        yield Static(id="clock")
        yield Static(id="counted")
        with Horizontal(id="parts"):
            with VerticalScroll(id="item", can_focus=True):
                yield Static(id="said")
            with VerticalScroll(id="beside", can_focus=True):
                yield Static(id="noted")

    def on_mount(self) -> None:
        """Listen, show what is there, and look at the clock each second."""
        self.desk.changed.subscribe(self, lambda _: self.show())
        self.query_one("#item").focus()
        self.once_drawn(self.show)
        self.set_interval(A_SECOND, self.tick)

    def on_resize(self, event: Resize) -> None:
        """Show the large numbers where there is room."""
        self.set_class(event.size.height >= TALL, "-tall")
        self.once_drawn(self.tick)

    def in_the_corner(self) -> str:
        """Return the clock on the wall."""
        now = self.desk.now()
        return now.strftime("%H:%M")

    def action_listen(self) -> None:
        """Show the rule of listening, or the item again."""
        self._listens = not self.is_listening
        self.tick()

    @property
    def is_listening(self) -> bool:
        """Return whether only contributors speak now."""
        item = self._item()
        if self._listens is None:
            return item is not None and item.kind is ItemKind.REFLECTION
        return self._listens and item is not None

    def show(self) -> None:
        """Read what is kept again, and show it."""
        if not self.is_there or self.agenda is None:
            return
        self._wrong, before = "", self.clock.item
        try:
            self.kept = notes.day_now(self.agenda)
        except CannotRead as error:
            self._wrong = in_words(error)
        self.tick()
        if before != self.clock.item:
            self._listens = None  # each item begins as the agenda has it
            self.query_one("#item").scroll_home(animate=False)
            self.tick()

    def tick(self) -> None:
        """Look at the clock; draw only what has become different."""
        session = self.desk.session
        if not self.is_there or session is None or session.meeting is None:
            return
        now = self.desk.now()
        self.clock = running(self.kept.events, self.items, now)
        zone = now.tzinfo
        assert zone is not None  # noqa: S101 - the desk's clock says where it hangs
        self.standing = standing(session.meeting, self.clock, now, zone)
        who, turns = speaks_now(self.kept.turns), self.kept.turns
        self.set_class(self.is_listening, "-listening")
        self._draw("#clock", self._clock_words())
        words = counted(who, spoken(turns, now), session.wording)
        self._draw("#counted", plain(words))
        self._draw("#said", self._item_words())
        title = Content.styled(say("day.noted"), "$text-accent")
        self._draw("#noted", Content("\n").join([title, noted(self.kept)]))
        self._draw_digits()
        self.refresh_title()

    def _draw(self, name: str, words: Content) -> None:
        part = self.query_one(name, Static)
        if part.content != words:
            part.update(words)

    def _draw_digits(self) -> None:
        large = self.query_one("#digits", Digits)
        large.set_class(self.standing is not None, "-on")
        if self.standing is not None:
            large.update(digits(self.standing))

    def _item(self) -> Item | None:
        number = self.clock.item
        return self.items[number] if number is not None else None

    def _item_words(self) -> Content:
        session, item = self.desk.session, self._item()
        if item is None or session is None:
            return Content()
        if self.is_listening:
            return listening(item, session.wording)
        return item_words(item, session.wording)

    def _clock_words(self) -> Content:
        session, now = self.desk.session, self.desk.now()
        if session is None or session.meeting is None or now.tzinfo is None:
            return Content()
        if self._wrong:
            return plain(self._wrong)
        if self.standing is not None:
            width = self.query_one("#clock").content_size.width
            paused = self.clock.paused is not None
            return clock_lines(
                self.standing, session.wording, width, now.tzinfo, paused=paused
            )
        if not self.items:
            return plain(say("day.no-items"))
        if self.clock.opened and self.clock.closed and not self.is_long_ago:
            minutes = minutes_of(self.clock.closed - self.clock.opened)
            took = length_words(max(minutes, 1), session.wording)
            return plain(say("day.over-now", took=took))
        begins = say(
            "day.not-begun",
            title=title_words(self.items[0].title.text, session.wording),
        )
        start = planned_start(session.meeting, now, now.tzinfo)
        when = wall(start, now.tzinfo) if start else ""
        planned = say("day.planned-for", start=when) if when else ""
        return plain(f"{begins} {planned}".rstrip())
