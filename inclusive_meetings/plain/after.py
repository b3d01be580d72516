"""After the meeting: what was noted, and each put where it belongs."""

from collections.abc import Callable

from inclusive_meetings.model.day import Day, Note, NoteKind
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.questions import Menu, ask, choice, pick, stay
from inclusive_meetings.workspace.before_the_day.coming_day import coming_day
from inclusive_meetings.workspace.day import after as work_after
from inclusive_meetings.workspace.day import notes
from inclusive_meetings.workspace.day.record import record
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.calendar_day import date_told, day_told

HERE = "plain-after"


def after(desk: Desk) -> None:
    """Ask what becomes of what was noted, until somebody goes back."""
    stay(desk.talk, lambda: _menu(desk))


def _menu(desk: Desk) -> Menu:
    kept = _kept(desk)
    waiting = len(work_after.waiting(kept))
    sums = say("after.sums", waiting=waiting, all=len(kept.notes))
    told = [sums if kept.notes else say("plain-after.none")]
    told += [_line(number, note) for number, (_, note) in enumerate(_notes(desk), 1)]
    return Menu(
        HERE,
        tuple(told),
        (
            choice(HERE, "list", lambda: _list(desk)),
            choice(HERE, "put", lambda: _put(desk)),
            choice(HERE, "all", lambda: _put_all(desk)),
            choice(HERE, "owner", lambda: _owner(desk)),
            choice(HERE, "until", lambda: _until(desk)),
            choice(HERE, "remove", lambda: _remove(desk)),
            choice(HERE, "text", lambda: _text(desk)),
        ),
    )


def _kept(desk: Desk) -> Day:
    return notes.day_now(desk.session.agenda)


def _notes(desk: Desk) -> tuple[tuple[int, Note], ...]:
    return work_after.numbered(_kept(desk))


def _line(number: int, note: Note) -> str:
    until = say("day.until", day=day_told(note.until)) if note.until else ""
    who = ", ".join(filter(None, (note.owner, until)))
    went = "went" if note.passed_on else "waits"
    named = {"day": date_told(note.passed_on)} if note.passed_on else {}
    state = say(f"after.{went}-{note.kind}", **named)
    words = f"{say(f'day.{note.kind}')}: {note.words}"
    return f"{number}. " + "; ".join(filter(None, (words, who, state)))


def _list(desk: Desk) -> None:
    for line in _menu(desk).told:
        desk.talk.tell(line)


def _which(desk: Desk, *, of_people: bool = False) -> tuple[int, Note]:
    there = _notes(desk)
    if not there:
        desk.talk.tell(say("plain-after.none"))
        raise Back
    rows = [note.words for _, note in there]
    found = there[pick(desk.talk, say("plain-after.which"), rows)]
    if of_people and found[1].kind is NoteKind.WORD:
        desk.talk.tell(say("after.only-people"))
        raise Back
    return found


def _put(desk: Desk) -> None:
    number, note = _which(desk)
    if note.passed_on is not None:
        desk.talk.tell(say("after.already"))
        return
    session, day = desk.session, desk.day
    _write(
        desk,
        lambda: work_after.pass_on(session.agenda, note, number, day, session.wording),
        say("after.said-passed", words=note.words),
    )


def _put_all(desk: Desk) -> None:
    session, day, waiting = desk.session, desk.day, work_after.waiting(_kept(desk))
    if not waiting:
        desk.talk.tell(say("after.all-done"))
        return

    def work() -> None:
        for number, note in waiting:
            work_after.pass_on(session.agenda, note, number, day, session.wording)

    _write(desk, work, say("after.said-all", count=len(waiting)))


def _owner(desk: Desk) -> None:
    number, note = _which(desk, of_people=True)
    name = ask(desk.talk, say("after.ask-owner"), note.owner, may_be_empty=True)
    shown = name or say("after.nobody")
    said = say("after.said-owner", name=shown, words=note.words)
    _amend(desk, number, note, {"owner": name}, said)


def _until(desk: Desk) -> None:
    number, note = _which(desk, of_people=True)
    there = day_told(note.until)
    while True:
        words = ask(desk.talk, say("check.ask-until"), there)
        found = coming_day(words, desk.day)
        if found:
            break
        desk.talk.tell(say("check.no-day", words=words))
    said = say("after.said-until", day=day_told(found), words=note.words)
    _amend(desk, number, note, {"until": found.isoformat()}, said)


def _amend(
    desk: Desk, number: int, note: Note, values: dict[str, str], said: str
) -> None:
    agenda = desk.session.agenda
    _write(desk, lambda: notes.amend(agenda, note.kind, number, values), said)


def _remove(desk: Desk) -> None:
    number, note = _which(desk)
    agenda = desk.session.agenda
    said = say("plain-after.removed", words=note.words)
    _write(desk, lambda: notes.strike(agenda, note.kind, number), said)


def _text(desk: Desk) -> None:
    session = desk.session
    if session.meeting is None:
        raise Back
    words = record(session.meeting, _kept(desk), desk.now(), session.wording)
    desk.talk.tell(words)


def _write(desk: Desk, work: Callable[[], object], said: str) -> None:
    desk.write(work_after.files(desk.session.agenda), work, said)
