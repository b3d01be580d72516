"""What changes about a person with one key: what they are here, their name, the lot."""

from collections.abc import Callable, Sequence
from pathlib import Path

from inclusive_meetings.model.people import Contributor
from inclusive_meetings.tui.dialogs.choose import Choose
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.list_screen import ListScreen
from inclusive_meetings.tui.widgets.rows import KeyRows
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.people.answers import remove_person, write_word
from inclusive_meetings.workspace.people.renaming import renamed
from inclusive_meetings.workspace.people.renaming_beside import (
    files_that_name,
    rename_beside,
)
from inclusive_meetings.workspace.telling.person import (
    ROLES,
    SHOWN_AS,
    roles_in_words,
    shown_in_words,
)


class PersonActions(ListScreen):
    """The actions on the person that one is on; the screen shows the people."""

    people: tuple[Contributor, ...] = ()

    def show(self, at: int | None = None) -> None:
        """Show the people, and stay with the person: what they answer moves them."""
        was = self.people[self.at].name if self.at < len(self.people) else ""
        super().show(at)
        there = [number for number, each in enumerate(self.people) if each.name == was]
        if at is None and there and there[0] != self.at:
            self.query_one("#lines", KeyRows).highlighted = there[0]

    def stand_on(self, name: str) -> None:
        """Go to somebody: Enter opens whom one has just added."""
        self.load()
        there = [number for number, each in enumerate(self.people) if each.name == name]
        if there:
            self.show(there[0])

    def action_role(self) -> None:
        """Ask what the person is here."""
        person = self._person()
        if person is not None:
            at = ROLES.index(person.role.value)
            self.ask_role(lambda role: self._set(person, "role", role), at)

    def action_shown(self) -> None:
        """Ask how shared papers name the person."""
        person = self._person()
        if person is not None:
            words = shown_in_words()
            at = SHOWN_AS.index(person.shown_as.value)
            asked = say("people.ask-shown", name=person.name)
            self._choose(
                asked, words, lambda at: self._set(person, "shown-as", SHOWN_AS[at]), at
            )

    def action_name(self) -> None:
        """Ask for another name."""
        person = self._person()
        if person is not None:
            self.ask(
                "people.ask-name",
                lambda name: self._call(person, name),
                person.name,
            )

    def action_remove(self) -> None:
        """Take the person away."""
        person, path = self._person(), self.path()
        if person is not None and path is not None:
            said = say("people.said-removed", name=person.name)
            self.write(lambda: remove_person(path, person), said)

    def ask_role(self, then: Callable[[str], object], at: int) -> None:
        """Ask what somebody is here, and hand the role on."""
        words = roles_in_words()
        asked = say("people.ask-role")
        self._choose(asked, words, lambda chosen: then(ROLES[chosen]), at)

    def path(self) -> Path | None:
        """Return the file of the people; the screen knows it."""
        raise NotImplementedError

    def _choose(
        self, asked: str, words: Sequence[str], then: Callable[[int], object], at: int
    ) -> None:
        self.chairs.show(Choose(asked, words, then, at))

    def _person(self) -> Contributor | None:
        if self.at < len(self.people):
            return self.people[self.at]
        self.chairs.tell(say("people.none"))
        return None

    def _call(self, person: Contributor, name: str) -> None:
        """Give the person another name, also where the agenda names them."""
        path, session = self.path(), self.desk.session
        history = self.history()
        if path is None or session is None or history is None:
            return
        said = say("people.said-name", name=person.name, word=name)
        beside = files_that_name(session.agenda, person.name, name)
        for each in beside:
            history.also(each)

        def work() -> None:
            rename_beside(session.agenda, person.name, name)
            write_word(path, person, "name", name)

        if not self.write(work, said):
            return
        if not session.can_edit:
            self.chairs.tell(say("people.said-name-alone", name=person.name, word=name))
            return
        places: list[str] = []

        def with_name(outline: Outline) -> str:
            found = renamed(outline, person.name, name)
            places.extend(found.places)
            return found.text

        _ = self.retext(with_name, said, with_last=True)
        where = "; ".join((*places, *(each.name for each in beside)))
        if where:
            also = say("people.said-name-too", name=person.name, word=name, where=where)
            self.chairs.tell(also)

    def _set(self, person: Contributor, key: str, word: str) -> None:
        path = self.path()
        if path is not None:
            said = say(f"people.said-{key}", name=person.name, word=_said(key, word))
            self.write(lambda: write_word(path, person, key, word), said)


def _said(key: str, word: str) -> str:
    """Return a word of the file as people say it."""
    return say(f"people.are-{word}" if key == "role" else f"people.shown-{word}")
