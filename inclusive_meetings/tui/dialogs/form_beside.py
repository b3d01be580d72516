"""A form whose fields stand in a file beside the agenda, written as they are typed."""

from collections.abc import Callable

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.dialogs.form import Form
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.telling.waiting import waits_told
from inclusive_meetings.workspace.undo.beside import FileHistory, is_of_the_disk


class FormBeside(Form):
    """Fields that are written one by one.

    Why one was not is said until it is: whoever goes on to the next would think that
    it was kept.
    """

    def __init__(self, history: FileHistory) -> None:
        super().__init__()
        self.history = history
        self._wrong: dict[str, str] = {}
        self._of_the_disk = ""

    def on_mount(self) -> None:
        """Look what is wrong again: what waited may be written by now."""
        self.desk.changed.subscribe(self, lambda _: self.show_problem())

    def on_unmount(self) -> None:
        """Say what could not be kept, and is not tried again."""
        self.hand_over()
        if self._of_the_disk and self.history.waits():
            self.chairs.tell(self.problem(), wrong=True)
        elif self._wrong:
            what = self.problem()
            self.chairs.tell(say("people.not-kept", what=what), wrong=True)

    def problem(self) -> str:
        """Return what cannot be understood, or not be written, now."""
        if self._of_the_disk and self.history.waits():
            return waits_told(self.history, self._of_the_disk)
        return next(iter(self._wrong.values()), "")

    def refuse(self, name: str, words: str) -> None:
        """Say why what was typed into a field is not written."""
        self._wrong[name] = words

    def keep(self, name: str, work: Callable[[], object], what: str) -> bool:
        """Let `work` write a field, and tell everybody; return whether it was."""
        self._wrong.pop(name, None)
        self._of_the_disk = ""
        try:
            done = self.history.do(work, what, mark=f"{name} {id(self)}")
        except CannotRead as error:
            if is_of_the_disk(error):
                self._of_the_disk = in_words(error)
            else:
                self.refuse(name, in_words(error))
            return False
        if done:
            self.desk.changed_beside()
        return True
