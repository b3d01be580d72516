"""What was said last, for the line above the keys: it is old after a while.

What went wrong stays for a moment beside what is said after it, so that nobody misses
it; after that it belongs to something else.
"""

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from inclusive_meetings.tui.widgets.said import Said

if TYPE_CHECKING:
    from textual.app import App

SECONDS, SECONDS_OF_WRONG, SECONDS_OF_JUST_NOW = 12, 30, 0.6
SECONDS_TO_READ_WRONG = 5


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """Something that was said, and at which second of this run."""

    words: str
    is_wrong: bool
    at: float


class News:
    """The newest thing that was said, with the last that went wrong."""

    def __init__(self, app: "App[None]") -> None:
        self.app = app
        self.told: tuple[Told, ...] = ()

    def tell(self, words: str, *, wrong: bool) -> None:
        """Say something in the place of what was said before."""
        new = Told(words, wrong, monotonic())
        waits = [each for each in self._not_read_yet() if each.words != words]
        self.told = (*waits[-1:], new)
        self.app.set_timer(
            SECONDS_OF_WRONG if wrong else SECONDS, lambda: self._is_old(new)
        )
        self.show()

    def clear(self) -> None:
        """Let all of it be old."""
        self.told = ()
        self.show()

    def turn_the_page(self) -> None:
        """Let what was done be old where one goes on; what was just said may be why."""
        begins, unread = monotonic() - SECONDS_OF_JUST_NOW, self._not_read_yet()
        self.told = tuple(
            each for each in self.told if each.at > begins or each in unread
        )
        self.show()

    def show(self) -> None:
        """Show it on the screen or box that is on top; none is, as the program ends."""
        if not self.app.screen_stack:
            return
        for said in self.app.screen.query(Said):
            said.show((each.words, each.is_wrong) for each in self.told)

    def _not_read_yet(self) -> tuple[Told, ...]:
        """Return what went wrong so short a time ago that it may be missed."""
        begins = monotonic() - SECONDS_TO_READ_WRONG
        return tuple(each for each in self.told if each.is_wrong and each.at > begins)

    def _is_old(self, told: Told) -> None:
        self.told = tuple(each for each in self.told if each is not told)
        self.show()
