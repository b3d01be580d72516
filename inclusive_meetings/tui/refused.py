"""What the disk refused: tried again, and not left behind without a word."""

from __future__ import annotations

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.at_hand import AtHand
from inclusive_meetings.tui.desk import Desk
from inclusive_meetings.tui.saved_told import saved_told
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.saving.saved import Saved
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.undo.beside import is_of_the_disk


class Refusals:
    """Tells of the agenda that is open what the disk refuses, and when it is over."""

    def __init__(self, chairs: AtHand) -> None:
        self._chairs = chairs
        self._told = ""

    def tell_of_saving(self) -> None:
        """Say where what was typed is, if it is not in the file."""
        session = self._chairs.desk.session
        if session is None:
            return
        if session.saved is Saved.CHANGED_OUTSIDE:
            self.ask_whose()
        elif session.saved is Saved.YES and self._told:
            self._told = ""
            self._chairs.tell(say("frame.taken-at-last"))
        elif session.saved.is_refused:
            words = saved_told(session)
            if words != self._told:  # once, not for each letter that is typed
                self._told = words
                self._chairs.tell(words, wrong=True)

    def ask_whose(self) -> None:
        """Ask whose text shall stay, where somebody else changed the file."""
        from inclusive_meetings.tui.dialogs.conflict import Conflict  # noqa: PLC0415 - loaded when asked for

        if not any(isinstance(each, Conflict) for each in self._chairs.screen_stack):
            self._chairs.show(Conflict())


def try_again(chairs: AtHand) -> None:
    """Write what waits beside the agenda, and say when nothing waits any more."""
    waiting, made = chairs.desk.besides.waiting, False
    for history in waiting:
        try:
            made = history.again() or made
        except CannotRead as error:
            if not is_of_the_disk(error):
                chairs.tell(in_words(error), wrong=True)
    if made:
        chairs.desk.changed_beside()
    if waiting and not chairs.desk.besides.waiting:
        chairs.tell(say("frame.taken-at-last"))


def would_be_lost(desk: Desk) -> bool:
    """Return whether something is nowhere but here, after a last try."""
    try:
        nowhere = desk.session is not None and desk.session.keep() is Saved.NOWHERE
    except Exception:  # noqa: BLE001 - whatever it is: closing sets it aside, and says so
        nowhere = False
    return nowhere or desk.besides.would_be_lost()
