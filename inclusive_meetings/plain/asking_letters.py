"""Letters that ask people: read out, saved, and written down as sent."""

from collections.abc import Iterator
from pathlib import Path

from inclusive_meetings.model.people import Contributor
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.questions import Menu, choice, stay
from inclusive_meetings.workspace.people.answers import not_asked
from inclusive_meetings.workspace.people.asking_letters import (
    AskingLetter,
    asking_letter,
    keep_letters,
    mark_asked,
    people_to_ask,
)
from inclusive_meetings.workspace.saying import say

HERE = "plain-letters"


class Letters:
    """Some letters, and at which of them one is."""

    def __init__(
        self, desk: Desk, letters: tuple[AskingLetter, ...], people: Path
    ) -> None:
        self.desk = desk
        self.at = 0
        self._letters = letters
        self._people = people

    def menu(self) -> Menu:
        """Return whom the letter is to, and what can be done."""
        return Menu(
            HERE,
            tuple(self._told()),
            (
                choice(HERE, "read", self._read),
                choice(HERE, "next", self._next),
                choice(HERE, "save", self._save),
                choice(HERE, "asked", self._asked),
            ),
        )

    def _told(self) -> Iterator[str]:
        """Yield whom a letter is to; how they are reached only while that is said."""
        letter, count = self._letters[self.at], len(self._letters)
        place = {"number": self.at + 1, "of": count, "name": letter.to.name}
        yield say("people.letter-of", **place)
        if not self.desk.shows_private:
            yield say("plain-people.hidden")
            return
        if letter.wanted:
            yield say("people.letter-english", language=letter.wanted)
        elif letter.checked_by:
            words = {"language": letter.language, "name": letter.checked_by}
            yield say("people.letter-translated", **words)
        if letter.reach:
            yield say("people.letter-reach", words=letter.reach)

    def _read(self) -> None:
        if not self.desk.shows_private:
            self.desk.talk.tell(say("plain.private-first"))
            return
        self.desk.talk.tell(self._letters[self.at].text)

    def _next(self) -> None:
        if self.at + 1 == len(self._letters):
            self.desk.talk.tell(say("plain-letters.no-next"))
            return
        self.at += 1
        for line in self._told():
            self.desk.talk.tell(line)

    def _save(self) -> None:
        kept = keep_letters(self.desk.session.agenda, self._letters)
        folder = kept[0].parent.as_posix()
        self.desk.talk.tell(say("people.letter-saved", folder=folder))

    def _asked(self) -> None:
        people = [letter.to for letter in self._letters]
        self.desk.write(
            (self._people,),
            lambda: mark_asked(self._people, people, self.desk.day),
            say("people.letter-asked"),
        )


def letter(desk: Desk, person: Contributor, people: Path) -> None:
    """Ask what to do with the letter to one person, where there is anything to ask."""
    if not person.is_contributor:
        desk.talk.tell(say("people.letter-only"))
    elif not not_asked(person):
        desk.talk.tell(say("people.letter-all-asked"))
    else:
        _about(desk, (person,), people)


def letters(desk: Desk, people: Path) -> None:
    """Ask what to do with the letters to all whom nobody has asked."""
    meeting = desk.session.meeting
    waiting = people_to_ask(meeting) if meeting else ()
    if waiting:
        _about(desk, waiting, people)
    else:
        desk.talk.tell(say("plain-letters.none"))


def _about(desk: Desk, people: tuple[Contributor, ...], file: Path) -> None:
    session = desk.session
    if session.meeting is None:
        raise Back
    made = tuple(
        asking_letter(session.meeting, each, session.wording, desk.sources)
        for each in people
    )
    stay(desk.talk, Letters(desk, made, file).menu)
