"""The people: who has not been asked yet first, and what each of them answers."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from inclusive_meetings.model.people import Contributor, Role
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.dialogs.asking_letters import AskingBox
from inclusive_meetings.tui.dialogs.person import PersonForm
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.person_actions import PersonActions
from inclusive_meetings.tui.widgets.people_rows import about, shown
from inclusive_meetings.workspace.editing.facts import fact_set
from inclusive_meetings.workspace.editing.whereabouts import person_at
from inclusive_meetings.workspace.people.answers import (
    add_person,
    in_order,
    new_people_path,
    not_asked,
    people_path,
)
from inclusive_meetings.workspace.people.asking_letters import (
    AskingLetter,
    asking_letter,
    mark_asked,
    people_to_ask,
)
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.settings.unsent import keep_unsent
from inclusive_meetings.workspace.telling.person import ROLES, sums_of_people
from inclusive_meetings.workspace.undo.beside import FileHistory


class PeopleScreen(PersonActions):
    """People as rows, all about one of them beside."""

    PLACE = "people"
    BINDINGS: ClassVar[list[BindingType]] = bindings("people")

    def history(self) -> FileHistory | None:
        """Return the changes to the people file, or to the one that will be."""
        path = self.path()
        return self.desk.beside(path) if path else None

    def load(self) -> None:
        """Take the people of the meeting as it was last understood."""
        meeting = self.desk.session.meeting if self.desk.session else None
        self.people = in_order(meeting) if meeting else ()

    def rows(self) -> Sequence[Content]:
        """Return the people."""
        return [
            shown(person, shows_private=self.desk.shows_private)
            for person in self.people
        ]

    def first(self) -> int:
        """Return the row of the person whom one came for."""
        meeting = self.desk.session.meeting if self.desk.session else None
        if meeting is None or self.came_for is None:
            return super().first()
        wanted = person_at(meeting, self.came_for)
        return self.people.index(wanted) if wanted else super().first()

    def sums(self) -> str:
        """Return how many there are, and how many nobody has asked."""
        if not self.people:
            return say("people.none")
        return sums_of_people(self.people)

    def about(self) -> Content:
        """Return all about the person that one is on."""
        if self.at >= len(self.people):
            return plain(say("people.no-file"))
        return about(self.people[self.at], shows_private=self.desk.shows_private)

    def action_edit(self) -> None:
        """Open the form of the person."""
        path, history = self.path(), self.history()
        if path is None or history is None or self.at >= len(self.people):
            return
        person = self.people[self.at]
        self.chairs.show(PersonForm(path, history, person, self._named))

    def action_add(self) -> None:
        """Ask for the name and the role of somebody new."""
        self.ask("people.ask-name", self._who)

    def action_letter(self) -> None:
        """Show the letter to the person."""
        if self.at < len(self.people):
            person = self.people[self.at]
            if not person.is_contributor:
                self.chairs.tell(say("people.letter-only"))
            elif not not_asked(person):
                self.chairs.tell(say("people.letter-all-asked"))
            else:
                self._letters((person,))

    def action_letters(self) -> None:
        """Show the letters to all whom nobody has asked."""
        session = self.desk.session
        people = people_to_ask(session.meeting) if session and session.meeting else ()
        if people:
            self._letters(people)
        else:
            self.chairs.tell(
                say("people.letter-none" if self.people else "people.none")
            )

    def _letters(self, people: tuple[Contributor, ...]) -> None:
        session = self.desk.session
        if session is None or session.meeting is None:
            return
        meeting, wording, sources = session.meeting, session.wording, self.desk.sources
        try:
            letters = tuple(
                asking_letter(meeting, each, wording, sources) for each in people
            )
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        self.chairs.show(AskingBox(session.agenda, letters, self._asked))

    def _asked(self, letters: tuple[AskingLetter, ...]) -> None:
        path, day = self.path(), self.desk.day
        if path is not None:
            people = [letter.to for letter in letters]
            said = say("people.letter-asked")
            self.write(lambda: mark_asked(path, people, day), said)

    def _who(self, name: str) -> None:
        self._keep_unsent(name)
        self.ask_role(lambda role: self._add(name, role), ROLES.index(Role.PUBLIC))

    def _add(self, name: str, role: str) -> None:
        path, session = self.path(), self.desk.session
        if path is None or session is None:
            return
        said = say("people.said-add", name=name)
        done = self.write(lambda: add_person(path, name, role), said)
        self._keep_unsent("")
        named = session.meeting.people if session.meeting else ()
        if done and not named:
            words = path.relative_to(session.agenda.parent).as_posix()
            self.retext(
                lambda outline: fact_set(outline, "people", words),
                say("people.file-added"),
                with_last=True,
            )
        if done:
            self.stand_on(name)

    def _keep_unsent(self, name: str) -> None:
        """Keep a name for whoever leaves the question after it."""
        agenda = self.desk.session.agenda if self.desk.session else None
        keep_unsent(self.desk.home, agenda, say("people.ask-name"), name)

    def _named(self, name: str) -> Contributor | None:
        self.load()
        return next((each for each in self.people if each.name == name), None)

    def path(self) -> Path | None:
        """Return the people file, or the one that will be."""
        session = self.desk.session
        if session is None or session.outline is None:
            return None
        try:
            named = people_path(session.outline, session.agenda)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return None
        return named or new_people_path(session.agenda)
