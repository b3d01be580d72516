"""One line of the venue checklist: the answer, who checked it, and why it is asked."""

from collections.abc import Mapping

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import CheckLine
from inclusive_meetings.model.venue import Answer, Venue, VenueAnswer
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.times import day_in_words

HERE = "venue-checklist"

Question = Mapping[str, str]


def line(question: Question, venue: Venue | None, wording: Wording) -> CheckLine:
    """Return the line of the question."""
    found = answered(question, venue)
    answer = state(found)
    because = wording.say(
        f"{HERE}.because", because=question["because"], source=question["source"]
    )
    return CheckLine(
        text(question["ask"]),
        answer,
        wording.say(f"{HERE}.{answer.replace(' ', '-')}"),
        text(_note(found, venue, wording)),
        text(because),
    )


def answered(question: Question, venue: Venue | None) -> VenueAnswer | None:
    """Return what the venue's file answers, or None."""
    return venue.answer_to(question["id"]) if venue else None


def state(found: VenueAnswer | None) -> Answer:
    """Return the answer; whatever nobody answered is not checked."""
    return found.answer if found else Answer.NOT_CHECKED


def checker(found: VenueAnswer | None) -> str:
    """Return who is named as having checked this answer, or ""."""
    return found.checked_by if found else ""


def _note(found: VenueAnswer | None, venue: Venue | None, wording: Wording) -> str:
    if found is None or venue is None:
        return ""
    said = [_sentence(found.note)] if found.note else []
    if found.answer in {Answer.YES, Answer.NO}:
        said.append(_checked(found, venue, wording))
    return " ".join(said)


def _sentence(note: str) -> str:
    return note if note.endswith((".", "!", "?")) else f"{note}."


def _checked(found: VenueAnswer, venue: Venue, wording: Wording) -> str:
    # Who checked one line did not check the others; the file's name covers the rest.
    name = found.checked_by or venue.checked_by
    day = found.checked_on
    if day is None and not found.checked_by:
        day = venue.checked_on
    if not name:
        return wording.say(f"{HERE}.unchecked-by")
    if day is None:
        return wording.say(f"{HERE}.checked-undated", name=name)
    return wording.say(f"{HERE}.checked", name=name, day=day_in_words(day, wording))
