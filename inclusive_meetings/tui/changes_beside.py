"""What a screen or a box does that keeps files beside the agenda.

Each key is written at once, so there is nothing to save, and undo goes back one key.
"""

from collections.abc import Callable
from datetime import date

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.dialogs.ask import Ask
from inclusive_meetings.tui.dialogs.ask_day import AskDay
from inclusive_meetings.tui.frame import HasRoom
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.telling.waiting import waits_told
from inclusive_meetings.workspace.undo.beside import FileHistory
from inclusive_meetings.workspace.undo.together import (
    ChangedSinceError,
    step_together,
)


class ChangesBeside(HasRoom):
    """Writes, undoes and asks. One of ours gives its `history`."""

    def history(self) -> FileHistory | None:
        """Return the changes to its files, None where there are none."""
        return None

    def write(
        self,
        work: Callable[[], object],
        said: str,
        mark: str = "",
        *,
        tell: bool = True,
    ) -> bool:
        """Write a change at once, and say what was done; return whether it was.

        Changes in a row with the same `mark` are undone together.
        """
        history = self.history()
        if history is None:
            return False
        try:
            done = history.do(work, said.rstrip("."), mark)
        except CannotRead as error:
            words = in_words(error)
            said = waits_told(history, words) if history.waits() else words
            self.chairs.tell(said, wrong=True)
            return False
        if done:
            self.desk.changed_beside()
        if done and tell:
            self.chairs.tell(said)
        return done

    def retext(
        self, change: Callable[[Outline], str], what: str, *, with_last: bool = False
    ) -> bool:
        """Change the agenda from here; return whether it was, or say why not.

        It is undone from here too: by itself, or together with what was written last.
        """
        history, session = self.history(), self.desk.session
        if history is None or session is None or session.outline is None:
            return False
        try:
            text = change(session.outline)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return False
        done = self.desk.retext(text, what)
        step = session.history.last
        if done and step is not None:
            if with_last:
                history.join(step)
            else:
                history.add(what, step)
        return done

    def step(self, *, back: bool) -> str | None:
        """Undo or redo in its files, and in the agenda what was done from here."""
        history, session = self.history(), self.desk.session
        if history is None or session is None:
            return None
        try:
            stepped = step_together(history, session.history, back=back)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return None
        except ChangedSinceError:
            self.chairs.tell(say("frame.changed-since"), wrong=True)
            return None
        if stepped.in_agenda:
            self.desk.step(back=back)
        if stepped.what is not None:
            self.desk.changed_beside()
        return stepped.what

    def ask(
        self,
        words: str,
        then: Callable[[str], object],
        value: str = "",
        *,
        may_be_empty: bool = False,
    ) -> None:
        """Ask for one line, with the text of this key, and hand it on."""
        # With Enter alone nobody shall be given what was meant for another line.
        keeps = not may_be_empty
        box = Ask(say(words), then, value, may_be_empty=may_be_empty, keeps=keeps)
        self.chairs.show(box)

    def ask_day(
        self,
        words: str,
        then: Callable[[date | None], object],
        there: date | None = None,
        *,
        may_be_empty: bool = False,
    ) -> None:
        """Ask for a day, with the text of this key, and hand it on."""
        self.chairs.show(AskDay(say(words), then, there, may_be_empty=may_be_empty))
