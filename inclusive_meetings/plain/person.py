"""What changes about one person at once: what they are here, their name, the lot."""

from pathlib import Path

from inclusive_meetings.model.people import Contributor
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.questions import agrees, ask, pick
from inclusive_meetings.workspace.people.answers import remove_person, write_word
from inclusive_meetings.workspace.people.renaming import renamed
from inclusive_meetings.workspace.people.renaming_beside import (
    files_that_name,
    rename_beside,
)
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.person import (
    ROLES,
    SHOWN_AS,
    roles_in_words,
    shown_in_words,
)


def change_role(desk: Desk, path: Path, person: Contributor) -> None:
    """Ask what the person is here."""
    words = roles_in_words()
    at = pick(desk.talk, say("people.ask-role"), words)
    _write(desk, path, person, ("role", ROLES[at]), words[at])


def change_shown(desk: Desk, path: Path, person: Contributor) -> None:
    """Ask how shared papers name the person."""
    words = shown_in_words()
    at = pick(desk.talk, say("people.ask-shown", name=person.name), words)
    _write(desk, path, person, ("shown-as", SHOWN_AS[at]), words[at])


def change_name(desk: Desk, path: Path, person: Contributor) -> None:
    """Ask for another name; the agenda names them so, too."""
    name = ask(desk.talk, say("people.ask-name"), person.name)
    session = desk.session
    if name == person.name:
        return
    agenda = session.agenda
    beside = files_that_name(agenda, person.name, name)

    def work() -> None:
        rename_beside(agenda, person.name, name)
        write_word(path, person, "name", name)

    said = say("people.said-name", name=person.name, word=name)
    if not desk.write((path, *beside), work, said):
        return
    if beside:
        also = "; ".join(each.name for each in beside)
        desk.talk.tell(say("plain-people.name-beside", where=also))
    if session.outline is None or not session.can_edit:
        desk.talk.tell(say("people.said-name-alone", name=person.name, word=name))
        return
    found = renamed(session.outline, person.name, name)
    if found.places:
        where = "; ".join(found.places)
        desk.retext(found.text, say("plain-people.name-too", where=where))


def take_away(desk: Desk, path: Path, person: Contributor) -> None:
    """Take the person out of the file, if it is meant."""
    if agrees(desk.talk, say("plain-people.shall-remove", name=person.name)):
        said = say("plain-people.removed", name=person.name)
        desk.write((path,), lambda: remove_person(path, person), said)


def _write(
    desk: Desk, path: Path, person: Contributor, fact: tuple[str, str], words: str
) -> bool:
    key, value = fact
    said = say(f"people.said-{key}", name=person.name, word=words)
    return desk.write((path,), lambda: write_word(path, person, key, value), said)
