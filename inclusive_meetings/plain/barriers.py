"""What stops people: who mends it by when, whether it is mended, and a register."""

from functools import partial

from inclusive_meetings.model.checklist import Barrier, BarrierState
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.questions import Choice, Menu, ask, pick, stay
from inclusive_meetings.readers.checklist_file import checklist_path
from inclusive_meetings.workspace.before_the_day.checklist import (
    OF_A_BARRIER,
    kept,
    write_barrier,
)
from inclusive_meetings.workspace.before_the_day.coming_day import coming_day
from inclusive_meetings.workspace.before_the_day.risks import keep_risks
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.calendar_day import day_told

HERE = "plain-barriers"
STATE = "state"


def change_barrier(desk: Desk) -> None:
    """Ask which, and for what is written of it, until somebody goes back."""
    there = _barriers(desk)
    rows = [each.words for each in there]
    at = pick(desk.talk, say("plain-barriers.which"), rows)
    stay(desk.talk, lambda: _menu(desk, at))


def save_risks(desk: Desk) -> None:
    """Save what stops people as rows for a risk register."""
    path = keep_risks(desk.session.agenda, _barriers(desk))
    desk.talk.tell(say("check.said-risks", file=path.as_posix()))


def _menu(desk: Desk, at: int) -> Menu:
    barrier = _at(desk, at)
    choices = (
        Choice(name, name, _does(barrier, name), partial(_field, desk, at, name))
        for name in OF_A_BARRIER
    )
    stands = say(f"check.barrier-{barrier.state.value}")
    state = say("plain.field", label=say("check.stands"), words=stands)
    return Menu(
        HERE,
        (barrier.words, state),
        (*choices, Choice(STATE, STATE, state, partial(_state, desk, at))),
    )


def _barriers(desk: Desk) -> tuple[Barrier, ...]:
    found = kept(desk.session.agenda, desk.session.wording).barriers
    if not found:
        desk.talk.tell(say("plain-checklist.no-barriers"))
        raise Back
    return found


def _at(desk: Desk, at: int) -> Barrier:
    found = _barriers(desk)
    if at >= len(found):
        raise Back
    return found[at]


def _words(barrier: Barrier, name: str) -> str:
    if name == "until":
        return day_told(barrier.until)
    key = "words" if name == "barrier" else name.replace("-", "_")
    return str(getattr(barrier, key))


def _does(barrier: Barrier, name: str) -> str:
    label, words = say(f"barrier.{name}"), _words(barrier, name)
    return say("plain.field", label=label, words=words) if words else label


def _field(desk: Desk, at: int, name: str) -> None:
    there = _words(_at(desk, at), name)
    while True:
        may_be_empty = name != "barrier"
        words = ask(desk.talk, say(f"barrier.{name}"), there, may_be_empty=may_be_empty)
        if name != "until" or not words:
            break
        found = coming_day(words, desk.day)
        if found:
            words = found.isoformat()
            break
        desk.talk.tell(say("check.no-day", words=words))
    _write(desk, at, {name: words})


def _state(desk: Desk, at: int) -> None:
    states = tuple(BarrierState)
    rows = [say(f"check.barrier-{each.value}") for each in states]
    state = states[pick(desk.talk, say("plain-barriers.ask-state"), rows)]
    values = {STATE: state.value}
    if state is BarrierState.CANNOT:
        there = _at(desk, at).because
        values["because"] = ask(desk.talk, say("barrier.because"), there)
    _write(desk, at, values)


def _write(desk: Desk, at: int, values: dict[str, str]) -> None:
    agenda, wording, barrier = desk.session.agenda, desk.session.wording, _at(desk, at)
    desk.write(
        (checklist_path(agenda),),
        lambda: write_barrier(agenda, barrier, values, wording),
        say("plain-barriers.written"),
        changes_findings=False,
    )
