"""Where one begins: the sample, a new agenda from six questions, or a file."""

from functools import partial
from pathlib import Path

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.destinations import everything
from inclusive_meetings.plain.questions import (
    Menu,
    ask,
    choice,
    row_or_words,
    stay,
    tell_rows,
)
from inclusive_meetings.workspace.new_agenda.starting import (
    QUESTIONS,
    Answers,
    new_agenda,
    sample,
    understood,
)
from inclusive_meetings.workspace.new_agenda.taking_in import opened_for
from inclusive_meetings.workspace.opening.browsing import (
    contents,
    path_typed,
    shown_path,
)
from inclusive_meetings.workspace.saying import in_words, say
from inclusive_meetings.workspace.settings.remembering import recent
from inclusive_meetings.workspace.telling.calendar_day import in_full, no_day_told

HERE = "plain-first"
FILES_AT_MOST = 20  # that nobody opened before: more would be a long list to hear


def first(desk: Desk) -> Menu:
    """Return where one can begin."""
    return Menu(
        HERE,
        (say("first-run.title"),),
        (
            choice(HERE, "sample", lambda: opened(desk, sample(Path.cwd()))),
            choice(HERE, "new", lambda: _new(desk)),
            choice(HERE, "open", lambda: _open(desk)),
        ),
    )


def opened(desk: Desk, agenda: Path) -> None:
    """Open an agenda, and ask what to do with it; say why where it cannot be."""
    try:
        found = opened_for(agenda)
        desk.open(found.agenda)
    except CannotRead as error:
        desk.talk.tell(in_words(error))
        return
    if found.told:
        desk.talk.tell(found.told)
    desk.talk.tell(say("plain.opened", file=found.agenda.as_posix()))
    stay(desk.talk, lambda: everything(desk))


def _new(desk: Desk) -> None:
    talk = desk.talk
    talk.tell(say("plain-first.six"))
    given: dict[str, str] = {}
    names = list(QUESTIONS)
    while names:
        name = names[0]
        question = say(f"first-run.{name}-question")
        example = say(f"first-run.{name}-example")
        asked = say("plain-first.such-as", question=question, example=example)
        words = ask(talk, asked, may_be_empty=True)
        if name == "date" and (wrong := no_day_told(words, desk.day)):
            talk.tell(wrong)
            continue
        given[name] = in_full(words, desk.day) if name == "date" else words
        try:
            understood(Answers(**given), Path.cwd())
        except CannotRead as error:
            talk.tell(in_words(error))
        else:
            names.pop(0)
    agenda = new_agenda(Answers(**given), Path.cwd())
    talk.tell(say("plain-first.made", file=agenda.name))
    opened(desk, agenda)


def _open(desk: Desk) -> None:
    talk, files = desk.talk, _files(desk)
    rows = [*(shown_path(file) for file in files), say("plain-first.other")]
    again = partial(tell_rows, talk, rows)
    if files:
        talk.tell(say("plain-first.files"))
    if files and not talk.is_ahead:
        again()
    which = say("plain-first.which")
    found = row_or_words(talk, which, rows, again) if files else len(files)
    if found in {len(files), ""}:
        found = ask(talk, say("plain-first.path"))
    opened(
        desk, files[found] if isinstance(found, int) else path_typed(found, Path.cwd())
    )


def _files(desk: Desk) -> list[Path]:
    """Return the files opened before, then others of this folder."""
    before = recent(desk.home)
    here = (each.path for each in contents(Path.cwd()).entries if not each.is_folder)
    others = [path for path in here if path not in before]
    return [*before, *others[:FILES_AT_MOST]]
