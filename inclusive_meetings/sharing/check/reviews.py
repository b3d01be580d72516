"""What is out of date, has ended without a successor, or was never agreed."""

from collections.abc import Iterator
from datetime import date

from inclusive_meetings.model.glossary import (
    GlossaryFile,
    Question,
    Sense,
    Status,
    Term,
)
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.check.spots import Spots

ENDED = frozenset([Status.RENAMED, Status.ABOLISHED, Status.CLOSING])


def check(glossary: GlossaryFile, today: date, spots: Spots) -> Iterator[Problem]:
    """Point at reviews that are due, at endings without a successor, at questions."""
    for term in glossary.terms:
        for sense in term.senses:
            yield from _dates(term, sense, today, spots)
            if sense.status in ENDED and not sense.replaced_by:
                place = spots.of_sense(term, sense, "status")
                came, mend = "came", "Add  replaced-by: …  and  since: …"
                if sense.status is Status.CLOSING:
                    came = "comes"
                    mend = "Add  replaced-by: …  or  replaced-by: not decided yet"
                what = f"“{term.term}” is {sense.status}; nobody says what {came} next."
                yield Problem(place, "no-successor", what, mend, serious=False)
        for question in term.questions:
            yield open_question(f"“{term.term}”", question)
    for question in glossary.questions:
        yield open_question("The file", question)


def open_question(whose: str, question: Question) -> Problem:
    """Return a question that a merge left open as a problem with both values."""
    what = (
        f"{whose}: two groups differ in {question.field}. "
        f"Ours: “{question.ours[:80]}”. Theirs: “{question.theirs[:80]}”."
    )
    mend = "Choose, write it there, and take the question away."
    return Problem(question.place, "open-question", what, mend)


def _dates(term: Term, sense: Sense, today: date, spots: Spots) -> Iterator[Problem]:
    due = sense.review.due
    if due is not None and due < today:
        what = f"“{term.term}” was to be looked at again by {due.isoformat()}."
        mend = "Check it, then write a new date."
        place = spots.of_sense(term, sense, "review", "due", short="review-by")
        yield Problem(place, "review-overdue", what, mend, serious=False)
    days = ((sense.as_of, ("as-of",)), (sense.review.on, ("review", "on")))
    for day, path in days:
        if day is not None and day > today:
            what = f"“{term.term}” was right on {day.isoformat()}, which is to come."
            mend = "Write the day on which it was checked."
            place = spots.of_sense(term, sense, *path)
            yield Problem(place, "day-to-come", what, mend, serious=False)
