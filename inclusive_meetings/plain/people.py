"""The people: who has not been asked yet, and what each of them answers."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from inclusive_meetings.model.people import Contributor, Role
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.plain.asking_letters import letter, letters
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.person import (
    change_name,
    change_role,
    change_shown,
    take_away,
)
from inclusive_meetings.plain.questions import Choice, Menu, ask, choice, pick, stay
from inclusive_meetings.readers.people_file import PRIVATE_KEYS
from inclusive_meetings.workspace.editing.facts import fact_set
from inclusive_meetings.workspace.people.answers import (
    PUBLIC,
    add_person,
    answer,
    in_order,
    new_people_path,
    people_path,
    write_answer,
)
from inclusive_meetings.workspace.saying import in_words, say
from inclusive_meetings.workspace.telling import label
from inclusive_meetings.workspace.telling.person import (
    not_asked_yet,
    sums_of_people,
    told_of_person,
)

HERE = "plain-people"


def people(desk: Desk) -> None:
    """Ask about the people, until somebody goes back."""
    stay(desk.talk, lambda: _menu(desk))


def _menu(desk: Desk) -> Menu:
    return Menu(
        HERE,
        (_sums(desk),),
        (
            choice(HERE, "list", lambda: _list(desk)),
            choice(HERE, "about", lambda: _about(desk)),
            choice(HERE, "answers", lambda: _answers(desk)),
            choice(HERE, "add", lambda: _add(desk)),
            choice(HERE, "role", lambda: _change(desk, change_role)),
            choice(HERE, "name", lambda: _change(desk, change_name)),
            choice(HERE, "shown", lambda: _change(desk, change_shown)),
            choice(HERE, "remove", lambda: _change(desk, take_away)),
            choice(HERE, "letter", lambda: letter(desk, _which(desk), _path(desk))),
            choice(HERE, "letters", lambda: letters(desk, _path(desk))),
        ),
    )


def _change(desk: Desk, change: Callable[[Desk, Path, Contributor], object]) -> None:
    change(desk, _path(desk), _which(desk))


def _sums(desk: Desk) -> str:
    everybody = _people(desk)
    if not everybody:
        return say("plain-people.none")
    return sums_of_people(everybody)


def _list(desk: Desk) -> None:
    for number, each in enumerate(_people(desk), 1):
        desk.talk.tell(f"{number}. {_row(each, desk)}")


def _row(person: Contributor, desk: Desk) -> str:
    role = say(f"people.role-{person.role.value}")
    asked = not_asked_yet(person, shows_private=desk.shows_private)
    if not asked and person.is_contributor:
        asked = say("people.all-asked")
    parts = filter(None, (person.name, role, person.organisation))
    return ". ".join(filter(None, (", ".join(parts), asked)))


def _about(desk: Desk) -> None:
    person = _which(desk)
    desk.talk.tell(person.name)
    for key, words in told_of_person(person, shows_private=desk.shows_private):
        hidden = key == "people.hidden"
        told = say("plain-people.hidden") if hidden else f"{label(key)}: {words}"
        desk.talk.tell(told)


def _answers(desk: Desk) -> None:
    name = _which(desk).name
    stay(desk.talk, lambda: _fields(desk, name))


def _fields(desk: Desk, name: str) -> Menu:
    person = _named(desk, name)
    keys = (*PUBLIC, *PRIVATE_KEYS) if desk.shows_private else PUBLIC
    told = [say("plain-people.answers", name=name)]
    if not desk.shows_private:
        told.append(say("plain-people.private-fields"))
    choices = (
        Choice(key, key, _does(person, key), partial(_field, desk, name, key))
        for key in keys
    )
    return Menu(HERE, tuple(told), tuple(choices))


def _does(person: Contributor, key: str) -> str:
    said = say(f"people.{key}")
    if key in PRIVATE_KEYS:
        said = say("people.private", label=said)
    there = answer(person, key)
    return say("plain.field", label=said, words=there) if there else said


def _field(desk: Desk, name: str, key: str) -> None:
    there = answer(_named(desk, name), key) or ""
    asked = say(f"people.{key}")
    if not there:
        asked = f"{asked} {say('plain-people.not-asked')}"
    words = ask(desk.talk, asked, there, may_be_empty=True)
    if words == there:
        return
    short = say(f"people.{key}").partition(",")[0]
    path, person = _path(desk), _named(desk, name)
    said = say("plain-people.said", label=short, name=name)
    desk.write((path,), lambda: write_answer(path, person, key, words), said)


def _add(desk: Desk) -> None:
    talk, session = desk.talk, desk.session
    name = ask(talk, say("people.ask-name"))
    roles = [role.value for role in Role]
    role = roles[pick(talk, say("plain-people.ask-role"), roles)]
    path = _path(desk)
    said = say("plain-people.added", name=name)
    done = desk.write((path,), lambda: add_person(path, name, role), said)
    if done and session.outline and not _people(desk):
        words = path.relative_to(session.agenda.parent).as_posix()
        text = fact_set(session.outline, "people", words)
        desk.retext(text, say("plain-people.file-added", file=words))


def _people(desk: Desk) -> tuple[Contributor, ...]:
    meeting = desk.session.meeting
    return in_order(meeting) if meeting else ()


def _which(desk: Desk) -> Contributor:
    everybody = _people(desk)
    if not everybody:
        desk.talk.tell(say("plain-people.none"))
    rows = [each.name for each in everybody]
    return everybody[pick(desk.talk, say("plain-people.which"), rows)]


def _named(desk: Desk, name: str) -> Contributor:
    found = [each for each in _people(desk) if each.name == name]
    if not found:
        raise Back
    return found[0]


def _path(desk: Desk) -> Path:
    session = desk.session
    outline = session.outline
    if outline is None:
        raise Back
    try:
        return people_path(outline, session.agenda) or new_people_path(session.agenda)
    except CannotRead as error:
        desk.talk.tell(in_words(error))
        raise Back from None
