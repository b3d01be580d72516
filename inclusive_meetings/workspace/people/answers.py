"""The people of an agenda: who has not been asked yet, and what they answer."""

from pathlib import Path

from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor, Private
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.people_file import PRIVATE_KEYS, people_in
from inclusive_meetings.store.draft import Draft, draft
from inclusive_meetings.store.people_edit import (
    with_answer,
    with_person,
    with_word,
    without_person,
)
from inclusive_meetings.store.safe_file import save, with_folder
from inclusive_meetings.store.splicing.values import Value, entry
from inclusive_meetings.workspace.editing.facts import fact_words
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.people.languages import code_of, name_of
from inclusive_meetings.workspace.saving.refusal import refused

PUBLIC = (
    *("organisation", "languages", "pronouns", "does", "knows", "why-you"),
    "wants-raised",
)
LISTS = frozenset(["languages", "wants-raised", "arranged", "consider"])
ASKED = ("access", "language", "food", "payment", "in-return")
ASKED_ON = "asked-on"
NEW_FILE = """\
# The people of this meeting. It holds what is private: keep it out of what you share.
"""


def people_path(outline: Outline, agenda: Path) -> Path | None:
    """Return the people file that the agenda names, None where it names none.

    Raises CannotRead for one outside the folder of the agenda.
    """
    named = fact_words(outline).get("people", "")
    if not named:
        return None
    path = agenda.parent / named
    if not path.resolve().is_relative_to(agenda.parent.resolve()):
        mend = "Put it into the folder of the agenda."
        raise refused(path, "is outside the folder of the agenda", mend)
    return path


def new_people_path(agenda: Path) -> Path:
    """Return where the people of an agenda that names none will be."""
    return agenda.parent / "people" / f"{agenda.stem}.yaml"


def in_order(meeting: Meeting) -> tuple[Contributor, ...]:
    """Return the people: contributors who were not asked first, the others last.

    Those of whom an answer is awaited come after those whom nobody has asked.
    """
    return tuple(
        sorted(
            meeting.people,
            key=lambda each: (
                not each.is_contributor,
                not not_asked(each),
                waits(each),
            ),
        )
    )


def not_asked(person: Contributor) -> tuple[str, ...]:
    """Return what nobody has asked a contributor yet; nothing of other people."""
    if not person.is_contributor:
        return ()
    return tuple(key for key in ASKED if answer(person, key) is None)


def waits(person: Contributor) -> bool:
    """Return whether a letter asked somebody who has not answered everything yet."""
    return bool(not_asked(person)) and answer(person, ASKED_ON) is not None


def answer(person: Contributor, key: str) -> str | None:
    """Return an answer in words, a list with `; ` between; None for nobody asked.

    Languages are called by their names.
    """
    if key in PRIVATE_KEYS:
        private = person.private or Private()
        value = getattr(private, key.replace("-", "_"))
    else:
        value = getattr(person, key.replace("-", "_"))
    if isinstance(value, tuple):
        return "; ".join(map(name_of, value) if key == "languages" else value) or None
    return None if value is None else str(value)


def write_answer(
    path: Path, person: Contributor, key: str, words: str, *, seen: str | None = None
) -> None:
    """Write one answer of a person into the people file; "" takes it away.

    `seen` is what stood there when somebody began to type, if not what the person
    answers. Raises CannotRead where the answer cannot be understood, and where somebody
    else changed it meanwhile: then nothing is written.
    """
    before = draft(path, path.as_posix())
    was = (answer(person, key) or "") if seen is None else seen
    text = with_answer(
        before,
        person.name,
        key,
        _value(key, was),
        _value(key, words),
        is_private=key in PRIVATE_KEYS,
    )
    _save(path, before, text)


def add_person(path: Path, name: str, role: str) -> None:
    """Add a person; the file is made where it is not there. Raises CannotRead."""
    values = {"name": name, "role": role}
    if not is_there(path):
        text = "\n".join((f"{NEW_FILE}people:", *entry(values, 2), ""))
        _understood(path.as_posix(), "", text)
        save(with_folder(path), text.encode(), expected=None)
        return
    before = draft(path, path.as_posix())
    _save(path, before, with_person(before, values))


def write_word(path: Path, person: Contributor, key: str, word: str) -> None:
    """Write the name, the role or how they are shown. Raises CannotRead as above."""
    before = draft(path, path.as_posix())
    _save(path, before, with_word(before, person.name, key, word))


def remove_person(path: Path, person: Contributor) -> None:
    """Take a person out of the file. Raises CannotRead."""
    before = draft(path, path.as_posix())
    _save(path, before, without_person(before, person.name))


def _value(key: str, words: str) -> Value:
    if key not in LISTS:
        return words
    mark = "," if key == "languages" and ";" not in words else ";"
    parts = tuple(part.strip() for part in words.split(mark) if part.strip())
    return tuple(map(code_of, parts)) if key == "languages" else parts


def _save(path: Path, before: Draft, text: str) -> None:
    _understood(before.file, before.text, text)
    save(path, before.bytes_of(text), expected=before.content)


def _understood(file: str, before: str, after: str) -> None:
    """Raise CannotRead where the change would bring a fault that was not there."""
    old, new = (_faults(file, text) for text in (before, after))
    if len(new) > len(old):
        known = {each.what for each in old}
        raise CannotRead([each for each in new if each.what not in known] or new)


def _faults(file: str, text: str) -> list[Problem]:
    found: list[Problem] = []
    people_in(text, file, found)
    return found
