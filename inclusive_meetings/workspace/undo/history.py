"""Undo and redo, from what is there now back to the start of this run.

Of each step only what it changed is kept: an agenda may be long, and a day has many
steps.
"""

from dataclasses import dataclass, field

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.workspace.undo.difference import Difference, difference


@frozen
class Step:
    """A text, and what was done to come to it: `what` in words.

    Steps in a row with the same `mark` are one: letters typed into one field.
    """

    text: str
    what: str = ""
    mark: str = ""


@frozen
class Kept:
    """A step as it is kept: what it changed in the text before it."""

    change: Difference[str]
    what: str
    mark: str


@dataclass(slots=True)
class History:
    """The text as it is now, and all steps; those from `_at` on were undone."""

    text: str
    _steps: list[Kept] = field(default_factory=list)
    _at: int = 0

    def add(self, step: Step) -> None:
        """Take a step; what was undone before it is forgotten."""
        del self._steps[self._at :]
        before = self.text
        if step.mark and self._steps and self._steps[-1].mark == step.mark:
            before = self._steps.pop().change.undone_in(before)
        self._steps.append(Kept(difference(before, step.text), step.what, step.mark))
        self._at = len(self._steps)
        self.text = step.text

    @property
    def last(self) -> Kept | None:
        """Return the step that would be undone next; None at the start."""
        return self._steps[self._at - 1] if self._at else None

    @property
    def following(self) -> Kept | None:
        """Return the step that would be done again next; None where none was undone."""
        return self._steps[self._at] if self._at < len(self._steps) else None

    def has_done(self, step: Kept) -> bool:
        """Return whether the step is done now: it was not undone since."""
        return any(each is step for each in self._steps[: self._at])

    def undo(self) -> str | None:
        """Go one step back and return what was undone; None at the start."""
        if not self._at:
            return None
        self._at -= 1
        last = self._steps[self._at]
        self.text = last.change.undone_in(self.text)
        return last.what

    def redo(self) -> str | None:
        """Do again what was undone last and return it; None where nothing was."""
        if self._at == len(self._steps):
            return None
        following = self._steps[self._at]
        self._at += 1
        self.text = following.change.done_in(self.text)
        return following.what
