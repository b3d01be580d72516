"""From the first question to the last: the sample, a new agenda, a file, and leave."""

from datetime import date
from pathlib import Path

from inclusive_meetings.plain.asking import stay
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.first import first, opened
from inclusive_meetings.plain.leaving import Stop
from inclusive_meetings.plain.talk import Talk, streams
from inclusive_meetings.workspace.editing.home import Home, users_home
from inclusive_meetings.workspace.saying import say


def start(agenda: Path | None, today: date | None) -> None:
    """Ask until somebody leaves, or no more lines come."""
    converse(streams(), users_home(), agenda, today)


def converse(talk: Talk, home: Home, agenda: Path | None, today: date | None) -> None:
    """Ask over two streams; everything is kept, however it ends."""
    desk = Desk(talk, home, today)
    talk.tell(say("plain.welcome"))
    try:
        if agenda is not None:
            opened(desk, agenda)
        while True:
            stay(talk, lambda: first(desk))
            talk.tell(say("plain-first.no-further"))
    except Stop:
        pass
    finally:
        desk.close()
    talk.hush()
    talk.now(say("plain.bye"))
