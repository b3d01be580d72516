"""A form whose fields stand in a file beside the agenda, written as they are typed."""

from collections.abc import Callable

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.dialogs.form import Form
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.beside import FileHistory, is_of_the_disk
from inclusive_meetings.workspace.saying import in_words


class FormBeside(Form):
    """Fields that are written one by one; `wrong` says why the last one was not."""

    def __init__(self, history: FileHistory) -> None:
        super().__init__()
        self.history = history
        self.wrong = ""
        self._is_of_the_disk = False

    def on_mount(self) -> None:
        """Look what is wrong again: what waited may be written by now."""
        self.desk.changed.subscribe(self, lambda _: self.show_problem())

    def on_unmount(self) -> None:
        """Say what could not be kept, and is not tried again."""
        self.hand_over()
        if self.problem():
            key = "frame.waits" if self.history.waits() else "people.not-kept"
            self.chairs.tell(say(key, what=self.wrong), wrong=True)

    def problem(self) -> str:
        """Return what cannot be understood, or not be written, now."""
        if self._is_of_the_disk:
            return say("frame.waits", what=self.wrong) if self.history.waits() else ""
        return self.wrong

    def refuse(self, words: str) -> None:
        """Say why what was typed is not written."""
        self.wrong, self._is_of_the_disk = words, False

    def keep(self, name: str, work: Callable[[], object], what: str) -> bool:
        """Let `work` write a field, and tell everybody; return whether it was."""
        self.refuse("")
        try:
            done = self.history.do(work, what, mark=f"{name} {id(self)}")
        except CannotRead as error:
            self.wrong, self._is_of_the_disk = in_words(error), is_of_the_disk(error)
            return False
        if done:
            self.desk.changed_beside()
        return True
