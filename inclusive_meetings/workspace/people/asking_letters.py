"""Letters that ask people what they need, how they are paid, what they want in return.

Each asks only what nobody has asked this person yet. It is in their first language
where somebody has checked a translation of it, and else in plain English.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count
from pathlib import Path

from inclusive_meetings.files.file_names import slug
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import when_words
from inclusive_meetings.pack.phrasing.written import in_words
from inclusive_meetings.store.wording.translated import translated
from inclusive_meetings.store.wording.wording import CONTENT
from inclusive_meetings.workspace.opening.sources import Sources
from inclusive_meetings.workspace.people.answers import (
    ASKED_ON,
    answer,
    not_asked,
    waits,
    write_answer,
)
from inclusive_meetings.workspace.saving.private_files import keep_private

SAID = "asking-letter"
ENGLISH = "en"


@frozen
class AskingLetter:
    """A letter to one person.

    `language` is that of the text. `wanted` is the language they prefer where the
    text is not in it, else "". `reach` is private: how they like to be reached.
    """

    to: Contributor
    text: str
    language: str = ENGLISH
    wanted: str = ""
    checked_by: str = ""

    @property
    def reach(self) -> str:
        """Return how they like to be reached, and how papers reach them."""
        said = (answer(self.to, key) for key in ("contact", "papers-by"))
        return "; ".join(filter(None, said))


def people_to_ask(meeting: Meeting) -> tuple[Contributor, ...]:
    """Return the contributors whom nobody has asked everything, nor sent a letter."""
    return tuple(each for each in meeting.people if not_asked(each) and not waits(each))


def asking_letter(
    meeting: Meeting, person: Contributor, wording: Wording, sources: Sources
) -> AskingLetter:
    """Return the letter to a contributor.

    Raises CannotRead for a translation that does not fit.
    """
    first = person.languages[0] if person.languages else ENGLISH
    if first.partition("-")[0] == ENGLISH:
        return AskingLetter(person, _text(meeting, person, wording, wording))
    found = translated(SAID, first, (CONTENT, *sources.wording))
    if found is None or not found.is_checked:
        name = wording.language_name(first)
        name = name.rpartition("(")[2].rstrip(")")
        text = _text(meeting, person, wording, wording, name)
        return AskingLetter(person, text, wanted=name)
    text = _text(meeting, person, found.wording, wording)
    return AskingLetter(person, text, found.wording.language, "", found.checked_by)


def keep_letters(agenda: Path, letters: Iterable[AskingLetter]) -> tuple[Path, ...]:
    """Write each letter into its file and return the files. Raises CannotRead.

    Two names that are written alike in a file name get files of their own.
    """
    texts: dict[str, str] = {}
    for letter in letters:
        names = (_name(letter.to, number) for number in count(1))
        texts[next(name for name in names if name not in texts)] = letter.text
    return keep_private(agenda, texts)


def mark_asked(path: Path, people: Iterable[Contributor], on: date) -> None:
    """Write into the people file on which day these people were asked.

    Raises CannotRead.
    """
    for person in people:
        write_answer(path, person, ASKED_ON, on.isoformat())


def _name(person: Contributor, number: int) -> str:
    more = f"-{number}" if number > 1 else ""
    return f"letter-{slug(person.name, 'person')}{more}.txt"


def _text(
    meeting: Meeting,
    person: Contributor,
    words: Wording,
    english: Wording,
    wanted: str = "",
) -> str:
    """Return the letter; `wanted` is the language into which nobody translated it."""
    return "\n".join(_lines(meeting, person, words, english, wanted)) + "\n"


def _lines(
    meeting: Meeting, person: Contributor, words: Wording, english: Wording, wanted: str
) -> Iterator[str]:
    def say(line: str, /, **values: object) -> str:
        return words.say(f"{SAID}.{line}", **values)

    title, when = in_words(str(meeting.title), words), _when(meeting, words, english)
    yield from (say("subject", title=title), "", say("greeting", name=person.name), "")
    yield say("why-when", title=title, when=when) if when else say("why", title=title)
    if wanted:
        yield from ("", say("language-note", language=wanted))
    yield from ("", say("please"), "")
    missing = not_asked(person)
    lines = [
        line for line in words.records[f"{SAID}.questions"] if line["key"] in missing
    ]
    yield from (f"{number}. {line['ask']}" for number, line in enumerate(lines, 1))
    yield from ("", say("private"))
    if meeting.contact:
        contact = meeting.contact
        said = contact.words or ", ".join(
            filter(None, (contact.name, contact.phone, contact.email))
        )
        yield from ("", say("contact", contact=said))
    yield from ("", say("thanks"))
    if meeting.chair and meeting.chair.name != person.name:
        yield meeting.chair.name


def _when(meeting: Meeting, words: Wording, english: Wording) -> str:
    """Return the day; in figures alone where the letter is not in English."""
    if meeting.date is None:
        return ""
    if words is english:
        return when_words(meeting, english)
    begins = f", {meeting.start:%H:%M}" if meeting.start else ""
    return f"{meeting.date:%d/%m/%Y}{begins}"
