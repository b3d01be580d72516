"""Where a meeting is, and what is known about the place."""

from datetime import date
from enum import StrEnum

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place


class Answer(StrEnum):
    """The answer to a question about a venue. Not checked is never yes."""

    YES = "yes"
    NO = "no"
    NOT_CHECKED = "not checked"
    NOT_NEEDED = "not needed"


@frozen
class VenueAnswer:
    """The answer to one question of the checklist, with a note.

    `checked_by` and `checked_on` are those of the answer, or else of the file.
    """

    question: str
    answer: Answer
    place: Place
    note: str = ""
    checked_by: str = ""
    checked_on: date | None = None


@frozen
class Venue:
    """A place to meet in. `kind` is in the author's words: community hall."""

    name: str
    place: Place
    kind: str = ""
    address: str = ""
    travel: str = ""
    website: str = ""
    checked_by: str = ""
    checked_on: date | None = None
    answers: tuple[VenueAnswer, ...] = ()

    def answer_to(self, question: str) -> VenueAnswer | None:
        """Return the answer to the question with this id, if there is one."""
        for answer in self.answers:
            if answer.question == question:
                return answer
        return None
