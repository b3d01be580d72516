"""What somebody types into a box and has not given yet: it is there the next time.

A box takes its words when Enter is pressed. Until then they would be lost with the
program, or with one Escape too many.
"""

from pathlib import Path

from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.settings.remembering import choice, remember


def unsent(home: Home, agenda: Path | None, question: str) -> str:
    """Return what was typed to a question and not given; "" for nothing."""
    return choice(home, _key(agenda, question), "")


def keep_unsent(home: Home, agenda: Path | None, question: str, words: str) -> None:
    """Keep what is typed to a question, until it is given: then it is ""."""
    remember(home, _key(agenda, question), words)


def _key(agenda: Path | None, question: str) -> str:
    where = agenda.resolve().as_posix() if agenda else ""
    return f"typed {where} {question}"
