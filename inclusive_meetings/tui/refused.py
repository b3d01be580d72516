"""What the disk refused: tried again, and not left behind without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.beside import is_of_the_disk
from inclusive_meetings.workspace.editing.saved import Saved
from inclusive_meetings.workspace.saying import in_words

if TYPE_CHECKING:
    from inclusive_meetings.tui.app import Chairs
    from inclusive_meetings.tui.desk import Desk


def try_again(chairs: Chairs) -> None:
    """Write what waits beside the agenda, and say when nothing waits any more."""
    waiting = chairs.desk.waiting
    for history in waiting:
        try:
            history.again()
        except CannotRead as error:
            if not is_of_the_disk(error):
                chairs.tell(in_words(error), wrong=True)
    if waiting and not chairs.desk.waiting:
        chairs.tell(say("frame.taken-at-last"))
        chairs.desk.changed_beside()


def would_be_lost(desk: Desk) -> bool:
    """Return whether something is nowhere but here, after a last try."""
    try:
        nowhere = desk.session is not None and desk.session.keep() is Saved.NOWHERE
    except Exception:  # noqa: BLE001 - whatever it is: closing sets it aside, and says so
        nowhere = False
    return nowhere or bool(desk.waiting)
