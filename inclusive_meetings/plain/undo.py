"""Going back and doing again while questions are asked: over files, in order."""

from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.undo.beside import FileHistory

Changed = Session | FileHistory


class Steps:
    """The order in which files were changed: which goes back next, and on again.

    `mark` is that of the last change; changes with one mark are one step.
    """

    def __init__(self) -> None:
        self._done: list[Changed] = []
        self._undone: list[Changed] = []
        self.mark = ""

    def did(self, what: Changed, mark: str = "") -> None:
        """Note a change, unless it is one step with the last."""
        if not (mark and self._done and self.mark == mark):
            self._done.append(what)
            self._undone.clear()
        self.mark = mark

    def take(self, *, back: bool, first: Changed | None) -> str | None:
        """Undo or redo; return what it was, None where there is nothing.

        Before all that was done here stands what `first` has from earlier.
        """
        of, to = (self._done, self._undone) if back else (self._undone, self._done)
        whose = of.pop() if of else first
        step = whose and (whose.undo if back else whose.redo)
        what = step() if step else None
        if whose is None or what is None:
            return None
        to.append(whose)
        self.mark = ""
        return what
