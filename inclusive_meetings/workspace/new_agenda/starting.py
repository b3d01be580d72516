"""A new agenda from six answers, and the file it is kept in."""

from dataclasses import fields
from itertools import count
from pathlib import Path

from inclusive_meetings.audit.mending.lines import applied
from inclusive_meetings.files.decode import decoded
from inclusive_meetings.files.file_names import slug
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.model.time_of_day import clock, minutes_of
from inclusive_meetings.readers import when
from inclusive_meetings.readers.agenda_file import read_agenda
from inclusive_meetings.workspace.editing.background import with_background
from inclusive_meetings.workspace.editing.facts import fact_set
from inclusive_meetings.workspace.editing.fields import field_set
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.typed import one_line, time_of_day
from inclusive_meetings.workspace.new_agenda.examples import (
    FIRST,
    examples,
    starter,
    write_new,
)

NEW = Path("new-agenda.md")
NO_TITLE = "A meeting that includes everyone"
# The starter shows how these look; in somebody's own agenda they would be made up.
MADE_UP = ("purpose", "if-it-went-badly", "pre-meeting")
SAMPLE = "inclusive-meetings-sample"


@frozen
class Answers:
    """What a chair says of a new meeting; "" for what is not known yet."""

    title: str = ""
    date: str = ""
    start: str = ""
    where: str = ""
    chair: str = ""
    contact: str = ""


QUESTIONS = tuple(each.name for each in fields(Answers))


def new_agenda(answers: Answers, folder: Path) -> Path:
    """Write a new agenda into the folder and return its path.

    Raises CannotRead with what cannot be understood in the answers.
    """
    words = understood(answers, folder)
    path = free_name(folder, slug(answers.title, "agenda"))
    write_new(path, words)
    return path


def understood(answers: Answers, folder: Path) -> str:
    """Return the agenda that the answers make. Raises CannotRead as above."""
    words = with_answers(starter(), answers)
    source = decoded(words.encode(), NEW.as_posix())
    read = read_agenda(source, folder / NEW, frozenset)
    serious = [problem for problem in read.problems if problem.serious]
    if serious:
        raise CannotRead(serious)
    return words


def first_wrong(answers: Answers, folder: Path) -> str:
    """Return the first question whose answer cannot be understood; "" for none."""
    for name in QUESTIONS:
        try:
            understood(Answers(**{name: getattr(answers, name)}), folder)
        except CannotRead:
            return name
    return ""


def with_answers(words: str, answers: Answers) -> str:
    """Return a starter agenda that says what is known, and nothing made up."""
    facts = {name: one_line(getattr(answers, name)) for name in QUESTIONS}
    facts["title"] = facts["title"] or NO_TITLE
    start = when.moment(time_of_day(facts["start"]))
    end = clock(minutes_of(start) + _minutes(words)) if start else None
    facts["end"] = f"{end:%H:%M}" if end else ""
    for name, value in {**facts, **dict.fromkeys(MADE_UP, "")}.items():
        words = fact_set(_outline(words), name, value)
    return _without_examples(words)


def _without_examples(words: str) -> str:
    """Return the agenda without why people meet, and who leads and asked for items.

    In the starter they only show how to write it: in a pack people would read them.
    """
    words = with_background(_outline(words), "")
    for number, _ in enumerate(_outline(words).items):
        for name in ("lead", "raised-by"):
            words = applied(words, field_set(_outline(words), number, name, ()))
    return words


def _outline(words: str) -> Outline:
    source = decoded(words.encode(), NEW.as_posix())
    return Outline(words, read_agenda(source, NEW, frozenset).meeting)


def _minutes(words: str) -> int:
    return sum(item.minutes for item in _outline(words).items)


def sample(folder: Path) -> Path:
    """Return the sample agenda in the folder, which is made if it is not there."""
    there = folder / SAMPLE / FIRST
    return there if there.is_file() else examples(folder / SAMPLE)


def free_name(folder: Path, stem: str) -> Path:
    """Return a path that no file has yet: `falls.md`, `falls-2.md`."""
    names = (f"{stem}{f'-{n}' if n > 1 else ''}.md" for n in count(1))
    return next(folder / name for name in names if not (folder / name).exists())
