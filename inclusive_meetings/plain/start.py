"""From the first question to the last: the sample, a new agenda, a file, and leave."""

from datetime import date
from pathlib import Path

from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.destinations import everything
from inclusive_meetings.plain.first_run import first, opened
from inclusive_meetings.plain.leaving import EndOfInput, Stop
from inclusive_meetings.plain.questions import stay
from inclusive_meetings.plain.talk import Talk, streams
from inclusive_meetings.workspace.saving.home import Home, users_home
from inclusive_meetings.workspace.saving.saved import Saved
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.waiting import taken_over


def start(agenda: Path | None, today: date | None) -> None:
    """Ask until somebody leaves, or no more lines come."""
    converse(streams(), users_home(), agenda, today)


def converse(talk: Talk, home: Home, agenda: Path | None, today: date | None) -> None:
    """Ask over two streams; everything is kept, however it ends.

    Who wants to leave what the disk refuses is told so once.
    """
    desk = Desk(talk, home, today)
    talk.tell(say("plain.welcome"))
    lost = False
    try:
        _ask(desk, agenda)
    except EndOfInput:
        lost = _would_be_lost(desk)
    except Stop:
        lost = _would_be_lost(desk) and _leaves_it(desk)
    finally:
        desk.close()
        desk.beside.close()
    talk.hush()
    if desk.beside.waiting and not lost:
        talk.now(say("frame.waits-at-the-end"))
    talk.now(say("plain.bye-lost" if lost else "plain.bye"))


def _ask(desk: Desk, agenda: Path | None) -> None:
    for words, _ in taken_over(desk.beside):
        desk.talk.tell(words)
    if agenda is not None:
        opened(desk, agenda)
    while True:
        stay(desk.talk, lambda: first(desk))
        desk.talk.tell(say("plain-first.no-further"))


def _leaves_it(desk: Desk) -> bool:
    """Go on until somebody wants to leave again; return whether something is lost."""
    desk.talk.tell(say("plain.would-be-lost"))
    try:
        if desk.is_open:
            stay(desk.talk, lambda: everything(desk))
        _ask(desk, None)
    except Stop:
        pass
    return _would_be_lost(desk)


def _would_be_lost(desk: Desk) -> bool:
    """Return whether something is nowhere but here, after a last try."""
    desk.try_again()
    nowhere = desk.is_open and desk.session.keep() is Saved.NOWHERE
    return nowhere or desk.beside.would_be_lost()
