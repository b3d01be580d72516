"""Undo for what is done beside an agenda and in it: a person's name, a word's meaning.

Each of both has steps of its own. On a screen one goes back over what was done there,
and where that also changed the agenda, the agenda goes back with it.
"""

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.workspace.undo.beside import Change, FileHistory
from inclusive_meetings.workspace.undo.history import History


class ChangedSinceError(Exception):
    """The agenda was changed since, and that would have to be undone first."""


@frozen
class Stepped:
    """What was undone or done again; None for nothing.

    `in_agenda` says that the agenda has to take the same step.
    """

    what: str | None = None
    in_agenda: bool = False


def step_together(beside: FileHistory, agenda: History, *, back: bool) -> Stepped:
    """Undo or redo one change in the files; say whether the agenda is to follow.

    What was undone on the agenda's own screen already is passed over. Raises
    ChangedSinceError, and CannotRead where somebody else changed a file: then nothing
    is changed.
    """
    while (change := beside.last if back else beside.following) is not None:
        in_agenda = _is_next(change, agenda, back=back)
        what = beside.undo() if back else beside.redo()
        if change.files or in_agenda:
            return Stepped(what, in_agenda)
    return Stepped()


def _is_next(change: Change, agenda: History, *, back: bool) -> bool:
    step = change.step
    if step is None or agenda.has_done(step) is not back:
        return False
    if step is not (agenda.last if back else agenda.following):
        raise ChangedSinceError
    return True
