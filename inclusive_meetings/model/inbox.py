"""What became of the words that nobody had explained: the inbox beside an agenda."""

from datetime import date
from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place


class InboxState(StrEnum):
    """How far a word is."""

    TO_EXPLAIN = "to explain"
    ASKED = "asked"
    ANSWERED = "answered"
    EVERYDAY = "everyday"
    IGNORE = "ignore"


@frozen
class InboxWord:
    """One word: how far it is, and what people wrote about it.

    `asked` is who was asked, and `asked_on` when; `reason` why it is ignored; `meaning`
    and `said_by` the answer.
    """

    word: str
    state: InboxState
    place: Place
    asked: str = ""
    asked_on: date | None = None
    reason: str = ""
    meaning: str = ""
    said_by: str = ""


@frozen
class Inbox:
    """The words of one agenda, in the order of their file."""

    words: tuple[InboxWord, ...] = ()

    @property
    def left_alone(self) -> tuple[str, ...]:
        """Return the words of which nobody has to be warned."""
        done = (InboxState.EVERYDAY, InboxState.IGNORE)
        return tuple(word.word for word in self.words if word.state in done)

    def of(self, state: InboxState) -> tuple[InboxWord, ...]:
        """Return the words that are this far."""
        return tuple(word for word in self.words if word.state is state)
