"""Places: the first one is described, others beside it, and one is chosen."""

from pathlib import Path

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.model.venue import Venue
from inclusive_meetings.tui.dialogs.venues import VenuesBox
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.list_screen import ListScreen
from inclusive_meetings.workspace.before_the_day.venue import (
    new_venue,
    new_venue_path,
    venue_path,
)
from inclusive_meetings.workspace.before_the_day.venue_comparing import Places, places
from inclusive_meetings.workspace.editing.facts import fact_set
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.settings.unsent import keep_unsent


class VenueChoice(ListScreen):
    """The actions on whole places; the screen shows the questions about one.

    That is the meeting's, until somebody goes to another one: `_file` is its file.
    """

    venue: Venue | None = None
    _file = ""

    def load(self) -> None:
        """Take the place that is shown."""
        session = self.desk.session
        meeting = session.meeting if session else None
        self.venue = meeting.where.venue if meeting else None
        if self._file and (there := self._places()):
            self.venue = there.at(self._file)

    @property
    def is_another(self) -> bool:
        """Return whether the place that is shown is not that of the meeting."""
        session = self.desk.session
        chosen = session.meeting.where.venue if session and session.meeting else None
        return self.venue is not None and (
            chosen is None or chosen.place.file != self.venue.place.file
        )

    def action_other(self) -> None:
        """Show the questions about the next place; the meeting stays where it is."""
        there = self._places()
        if there is None or len(there.venues) < 2:  # noqa: PLR2004 - this one and another
            self.chairs.tell(say("venue.only-one"))
            return
        following = there.after(self.venue)
        if following is not None:
            self._go_to(following.place.file)

    def _go_to(self, file: str) -> None:
        self._file = file
        self.show(self.FIRST)

    def _places(self) -> Places | None:
        session = self.desk.session
        if session is None or session.meeting is None:
            return None
        return places(session.meeting, session.agenda, session.wording)

    def action_facts(self) -> None:
        """Open the form of the place."""
        venue, path, history = self.venue, self.path(), self.history()
        if venue is None or path is None or history is None:
            self.chairs.tell(say("venue.none"))
            return
        from inclusive_meetings.tui.dialogs.venue_facts import VenueFactsForm  # noqa: PLC0415 - loaded when asked for

        self.chairs.show(VenueFactsForm(path, history, venue))

    def action_add(self) -> None:
        """Describe a place; where the agenda has one, to compare them."""
        session = self.desk.session
        meeting = session.meeting if session else None
        where = meeting.where.words if meeting and not meeting.where.venue else ""
        self.ask("venue.ask-new", self._new, where)

    def action_compare(self) -> None:
        """Show the places side by side."""
        session, there = self.desk.session, self._places()
        if session is None or session.meeting is None or there is None:
            return
        meeting = session.meeting
        if len(there.venues) > 1 or (there.venues and not there.has_chosen):
            self.chairs.show(VenuesBox(there, meeting.where.mode, self._choose))
        else:
            self.chairs.tell(say("venue.only-one"))

    def _choose(self, venue: Venue) -> None:
        is_new = self._named(venue.place.file)
        self._go_to("")
        if is_new:
            self.chairs.tell(say("venue.said-chosen", name=venue.name))

    def _new(self, name: str) -> None:
        session = self.desk.session
        if session is None or session.outline is None:
            return
        path = new_venue_path(session.agenda, name)
        has_one = self.path() is not None
        try:
            new_venue(path, name)
        except CannotRead as error:
            keep_unsent(self.desk.home, session.agenda, say("venue.ask-new"), name)
            self.chairs.tell(in_words(error), wrong=True)
            return
        where = path.relative_to(session.agenda.parent).as_posix()
        if has_one:
            self._go_to(where)
            self.chairs.tell(say("venue.said-another", name=name))
        elif self._named(where):
            self.chairs.tell(say("venue.said-new", name=name))

    def _named(self, where: str) -> bool:
        """Name a place in the agenda; return whether that changed it."""
        session = self.desk.session
        if session is None or session.outline is None:
            return False
        try:
            text = fact_set(session.outline, "where", where)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return False
        return self.desk.retext(text, say("venue.place-changed"))

    def path(self) -> Path | None:
        """Return the file of the place that is shown, None where there is none."""
        session = self.desk.session
        if session is None or session.meeting is None:
            return None
        if self.venue is not None:
            return session.agenda.parent / self.venue.place.file
        return venue_path(session.meeting, session.agenda)
