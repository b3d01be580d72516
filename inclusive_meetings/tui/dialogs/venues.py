"""Two or three places side by side; a number chooses one for the meeting."""

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static

from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.venue import Venue
from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.venues_side_by_side import side_by_side
from inclusive_meetings.workspace.before_the_day.venue_comparing import Places, compared

AT_ONCE = 3


class VenuesBox(Dialog):
    """The places; `then` takes the one that is chosen."""

    PLACE = "places"
    TITLE_KEY = "venue.places-title"
    BINDINGS: ClassVar[list[BindingType]] = bindings("places")

    def __init__(
        self, places: Places, mode: Mode, then: Callable[[Venue], object]
    ) -> None:
        super().__init__()
        self._places = places
        self._mode = mode
        self._then = then
        self._turn = 0

    @property
    def shown(self) -> tuple[Venue, ...]:
        """Return those that are shown: the chosen one, and the next of the others."""
        venues = self._places.venues
        fixed = venues[:1] if self._places.has_chosen else ()
        others = venues[len(fixed) :]
        room = AT_ONCE - len(fixed)
        if len(others) > room:
            others = (*others[self._turn :], *others[: self._turn])[:room]
        return (*fixed, *others)

    def body(self) -> Iterator[Widget]:
        """Yield what can be done, and the places."""
        yield Static(id="how", classes="quiet")
        with VerticalScroll(id="places"):
            yield Static(id="table")

    def on_mount(self) -> None:
        """Show them."""
        self.query_one("#places").focus()
        self.once_drawn(self.show)

    def on_resize(self, _event: Resize) -> None:
        """Lay the columns out anew."""
        self.once_drawn(self.show)

    def show(self) -> None:
        """Show the places of this turn."""
        if not self.is_there or self.desk.session is None:
            return
        venues, all_ = self.shown, self._places.venues
        more = say("venue.places-more", count=len(all_)) if len(all_) > AT_ONCE else ""
        wrong = "".join(
            f"\n{say('venue.places-wrong', file=each.place.file, what=each.what)}"
            for each in self._places.problems
        )
        how = f"{say('venue.places-how')} {more}".rstrip() + wrong
        self.query_one("#how", Static).update(plain(how))
        room = self.query_one("#places").scrollable_content_region.width - 1
        rows = compared(venues, self._mode, self.desk.session.wording)
        chosen = self._places.has_chosen
        table = side_by_side(venues, rows, room, has_chosen=chosen)
        self.query_one("#table", Static).update(table)

    def action_following(self) -> None:
        """Show the next of the other places."""
        others = len(self._places.venues) - self._places.has_chosen
        self._turn = (self._turn + 1) % max(others, 1)
        self.show()

    def action_choose(self, number: int) -> None:
        """Choose a place for the meeting."""
        venues = self.shown
        if number <= len(venues):
            self.chairs.put_away()
            self._then(venues[number - 1])
