"""What every screen has at hand: the agenda that is open, ways to go, a line to tell.

The app itself stands above the screens; they know it as no more than this.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.desk import Desk
from inclusive_meetings.tui.destinations import AGENDA, FIRST_RUN, Destination
from inclusive_meetings.tui.news import News
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.stack import Stack
from inclusive_meetings.workspace.day.going_on import goes_on
from inclusive_meetings.workspace.new_agenda.taking_in import opened_for
from inclusive_meetings.workspace.opening.sources import Sources
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.saying import in_words


class AtHand(Stack):
    """The agenda that is open, and the screen on which somebody is."""

    def __init__(self, home: Home, today: date | None, sources: Sources) -> None:
        super().__init__()
        self.desk = Desk(self, home, today, sources)
        self.news = News(self)
        self.place = FIRST_RUN

    def open_agenda(self, agenda: Path) -> bool:
        """Open an agenda and show it; say why where that is not possible."""
        try:
            found = opened_for(agenda)
            self.desk.open(found.agenda)
        except CannotRead as error:
            self.tell(in_words(error), wrong=True)
            return False
        self.go_to(AGENDA)
        if found.told:
            self.tell(found.told)
        session = self.desk.session
        if session is not None and session.recovered:
            self.tell(say("frame.recovered"))
        elif session and goes_on(session.agenda, session.meeting, self.desk.now()):
            self.tell(say("frame.goes-on"))
        return True

    def go_to(self, place: Destination, came_for: Place | None = None) -> None:
        """Show another screen; `came_for` is the place in a file to be seen there."""
        while self.has_dialog:
            self.put_away()
        self.news.turn_the_page()
        shown = place.load()()
        shown.came_for = came_for
        if len(self.screen_stack) > 1:
            self.put_in_place(shown)
        else:
            self.show(shown)
        self.place = place

    def tell(self, words: str, *, wrong: bool = False) -> None:
        """Say what was done, or what went wrong and how to mend it."""
        self.news.tell(words, wrong=wrong)
