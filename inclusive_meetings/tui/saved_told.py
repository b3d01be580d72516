"""Where what was typed is now, in words: never “saved” when it is not."""

from inclusive_meetings.model.problems import Problem
from inclusive_meetings.tui.say import say, sentences
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.saving.saved import Saved


def saved_told(session: Session | None) -> str:
    """Return a sentence for whoever asks whether it is saved."""
    if session is None or session.saved in {Saved.YES, Saved.NOT_YET}:
        return say("frame.saved-told")
    return say(f"frame.{session.saved}-told", what=_reason(session))


def _reason(session: Session) -> str:
    wrong: Problem | None = session.refusal
    if session.saved is Saved.UNREADABLE:
        wrong = next((each for each in session.problems if each.serious), None)
    return sentences(wrong) if wrong else ""
