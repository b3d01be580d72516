"""Places: the first one is described, others beside it, and one is chosen."""

from pathlib import Path

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.model.venue import Venue
from inclusive_meetings.tui.dialogs.venues import VenuesBox
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.list_screen import ListScreen
from inclusive_meetings.workspace.editing.facts import fact_set
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.venue import new_venue, new_venue_path, venue_path
from inclusive_meetings.workspace.venue_comparing import places


class VenueChoice(ListScreen):
    """The actions on whole places; the screen shows the questions about one."""

    def action_facts(self) -> None:
        """Open the form of the place."""
        session, path, history = self.desk.session, self.path(), self.history()
        venue = session.meeting.where.venue if session and session.meeting else None
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
        session = self.desk.session
        if session is None or session.meeting is None:
            return
        meeting = session.meeting
        there = places(meeting, session.agenda, session.wording)
        if len(there.venues) > 1 or (there.venues and not there.has_chosen):
            self.chairs.show(VenuesBox(there, meeting.where.mode, self._choose))
        else:
            self.chairs.tell(say("venue.only-one"))

    def _choose(self, venue: Venue) -> None:
        if self._named(venue.place.file):
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
            self.chairs.tell(in_words(error), wrong=True)
            return
        where = path.relative_to(session.agenda.parent).as_posix()
        if has_one:
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
        """Return the file of the venue, None where the agenda names none."""
        session = self.desk.session
        if session is None or session.meeting is None:
            return None
        return venue_path(session.meeting, session.agenda)
