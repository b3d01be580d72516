"""Undo and redo, from what is there now back to the start of this run."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Step:
    """A text, and what was done to come to it: `what` in words, for a toast.

    Steps in a row with the same `mark` are one: letters typed into one field.
    """

    text: str
    what: str = ""
    mark: str = ""


@dataclass(slots=True)
class History:
    """All steps so far; those behind `_at` were undone."""

    _steps: list[Step]
    _at: int = field(default=0)

    @classmethod
    def of(cls, text: str) -> "History":
        """Return a history that begins with a text."""
        return cls([Step(text)])

    @property
    def text(self) -> str:
        """Return the text as it is now."""
        return self._steps[self._at].text

    def add(self, step: Step) -> None:
        """Take a step; what was undone before it is forgotten."""
        last = self._steps[self._at]
        joins = bool(step.mark) and step.mark == last.mark and self._at > 0
        del self._steps[self._at + 1 :]
        if joins:
            self._steps[self._at] = step
            return
        self._steps.append(step)
        self._at += 1

    def undo(self) -> str | None:
        """Go one step back and return what was undone; None at the start."""
        if not self._at:
            return None
        self._at -= 1
        return self._steps[self._at + 1].what

    def redo(self) -> str | None:
        """Do again what was undone last and return it; None where nothing was."""
        if self._at + 1 == len(self._steps):
            return None
        self._at += 1
        return self._steps[self._at].what
