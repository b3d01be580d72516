"""What is told of the questions about a venue, and of one of them."""

from collections import Counter
from collections.abc import Sequence

from inclusive_meetings.model.venue import Answer, Venue
from inclusive_meetings.workspace.before_the_day.venue import VenueLine
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling import Told, present
from inclusive_meetings.workspace.telling.calendar_day import date_told


def answer_kind(line: VenueLine) -> str:
    """Return the name of an answer: `yes`, `not-checked`, or `doubtful`."""
    return "doubtful" if line.is_doubtful else line.answer.value.replace(" ", "-")


def answer_words(line: VenueLine) -> str:
    """Return the answer in words."""
    return say(f"venue.answer-{answer_kind(line)}")


def sums_of_questions(lines: Sequence[VenueLine], venue: Venue, more: str = "") -> str:
    """Return how many questions of a place have each answer, and what `more` says."""
    number = Counter(line.answer for line in lines)
    words = say(
        "venue.sums",
        venue=venue.name,
        yes=number[Answer.YES],
        no=number[Answer.NO],
        unchecked=number[Answer.NOT_CHECKED],
        unneeded=number[Answer.NOT_NEEDED],
    )
    doubtful = sum(line.is_doubtful for line in lines)
    warned = say("venue.sums-doubtful", count=doubtful) if doubtful else ""
    return " ".join(filter(None, (words, more, warned)))


def told_of_question(line: VenueLine) -> Told:
    """Return what is known, who looked and when, and why it is asked."""
    found = line.found
    day = date_told(found.checked_on if found else None)
    who = ", ".join(filter(None, (found.checked_by if found else "", day)))
    return present(
        ("venue.stands", answer_words(line)),
        ("venue.note", found.note if found else ""),
        ("venue.looked", who),
        ("venue.why", line.because),
        ("venue.source", line.source),
    )
